# Makes the tables mapped-brands.txt and mapped-operators.txt (io.copydesk.extract.name.judge) from what OpenStreetMap's
# name-suggestion-index knows: names in Latin letters of chains, banks, offices, schools and the like, by what they are.
#
#   npm pack name-suggestion-index@8.0.20260918 && tar xzf name-suggestion-index-8.0.20260918.tgz
#   jq -r --arg tree brands -f mapped-names.jq package/dist/json/nsi.min.json      # below the header of mapped-brands.txt
#   jq -r --arg tree operators -f mapped-names.jq package/dist/json/nsi.min.json   # below that of mapped-operators.txt

# What tells little of names in news is left out: it did not make the judge better, and is a fifth of the names.
def kept:
  if $tree == "brands" then startswith("brands/") and (startswith("brands/advertising/") | not)
  else test("^operators/(amenity|boundary|healthcare|leisure|office|shop|tourism)/") end;

def names:
  [.displayName, (.tags | .name, .brand, .operator, .network, .["name:en"], .["brand:en"], .["operator:en"],
    .["network:en"], .short_name, .["short_name:en"], .official_name, .alt_name, .["alt_name:en"])]
  | map(select(. != null) | split(";")[] | gsub("^\\s+|\\s+$"; ""))
  | map(select(test("^[A-Z0-9][ -~À-ɏ’]*$") and test("[A-Za-z]")));

def lines:
  reduce .[] as $name ([];
    if length == 0 or (.[-1] + "; " + $name | length) > 118 then . + [$name] else .[:-1] + [.[-1] + "; " + $name] end);

[.nsi | to_entries[] | select(.key | kept) | .key as $sort | .value.items[] | names[] | {name: ., sort: $sort}]
| group_by(.name) | map({name: .[0].name, sorts: (map(.sort) | unique | join(" "))})
| group_by(.sorts)[] | "= " + .[0].sorts, (map(.name) | lines[])
