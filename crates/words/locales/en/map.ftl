# The map, on the page and as a picture.

map = Map
actor-map = Actor map
chips = Actors on the map
legend = Legend of the map
legend-alleged = said to have happened
legend-proposed = said to be offered or arranged
legend-considered = said to be considered
legend-denied = denied by the one beside it
legend-rejected = rejected or countered by the one beside it
# The number at a chip; then how much of that is reported, a sample before each.
legend-number-of = replies called for; reported:
legend-extent-none = none
legend-extent-some = some
legend-extent-all = all
# What stands at the other chips while one is picked.
legend-of = speaks of the one picked
legend-by = is spoken of by it
legend-replied = with a reply
legend-contested = with a reply that contests it
legend-docked = lies beyond the map
map-description = Alleged transfers as { $articles ->
    [several] several articles report
   *[single] one article reports
  } them. Dashed: said to have happened. Finer: said to be proposed or considered. A bar across a line: denied or rejected by who stands beside it.
