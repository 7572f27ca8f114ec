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
map-description = Alleged transfers as { $articles ->
    [several] several articles report
   *[single] one article reports
  } them. Dashed: said to have happened. Finer: said to be proposed or considered. A bar across a line: denied or rejected by who stands beside it.
