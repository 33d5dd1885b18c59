# The fairness figures of a plan, from the plan and the stream alone, each in its own words.
# Usage: awk -F, -f recount.awk students.csv plan.csv      (only the reason is ever quoted)
function half_up(n, d, places,  scale, scaled) { # n / d; exact while the products stay below 2^53
    if (d == 0) return ""
    scale = 10 ^ places
    scaled = int((2 * n * scale + d) / (2 * d))
    return sprintf("%d.%0" places "d", int(scaled / scale), scaled % scale)
}
/^#/ { next }
{ gsub(/"[^"]*"/, "") }
FNR == 1 { split("", at); for (i = 1; i <= NF; i++) at[$i] = i; next }
NR == FNR { place[$at["origin"]] = rows++; next }
{
    digit = index("0123456789abcdef", substr($at["ticket"], 1, 1)) - 1
    digits[digit]++
    group = int(place[$at["origin"]] * 10 / rows)
    size[group]++
    low[group] += digit < 8
    if ($at["reason_code"] != "served" && $at["reason_code"] != "waiting") next
    for (class = 0; class <= 3; class++) if (class == 0 || class == $at["priority"]) {
        all[class, $at["district"]]++
        got[class, $at["district"]] += $at["reason_code"] == "served"
        districts[$at["district"]]
    }
}
END {
    for (class = 0; class <= 3; class++) {
        name = class == 0 ? "" : class; e = s = gaps = 0; best = worst = ""
        for (d in districts) {
            if (!((class, d) in all)) continue
            g = got[class, d]; a = all[class, d]; e += a; s += g
            print "coverage-percent," name "," d "," g "," a "," half_up(g * 100, a, 2)
            if (best == "" || g * all[class, best] > got[class, best] * a) best = d
            if (worst == "" || g * all[class, worst] < got[class, worst] * a) worst = d
            for (o in districts) if ((class, o) in all) { # every pair is met twice
                gap = g * all[class, o] - got[class, o] * a
                gaps += gap < 0 ? -gap : gap
            }
        }
        if (best == "") continue
        print "coverage-percent," name ",," s "," e "," half_up(s * 100, e, 2)
        print "max-min-ratio," name ",,,," half_up(got[class, best] * all[class, worst], all[class, best] * got[class, worst], 4)
        print "gini," name ",,,," half_up(gaps / 2, e * s, 4)
    }
    for (i = 0; i < 16; i++) squares += digits[i] * digits[i]
    print "lottery-digits-chi2-15,,,," rows "," half_up(16 * squares - rows * rows, rows, 2)
    for (i = 0; i < 10; i++) sum += (2 * low[i] - size[i]) ^ 2 / size[i] # groups of a hundred: exact
    print "lottery-position-chi2-10,,,," rows "," half_up(sum * 100, 100, 2)
}
