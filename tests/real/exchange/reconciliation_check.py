"""Real answers of the running service against the JSON Schemas of the Reconciliation API 0.2; OpenSearch; the sitemap."""

import json
import sys
import urllib.error
import urllib.parse
import urllib.request
import urllib.robotparser
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from jsonschema import Draft7Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

base, folder = sys.argv[1:]
SWAGGER = "http://swagger.io/v2/schema.json"


def check(fact, what):
    if not fact:
        sys.exit(f"FAILED: {what}")
    print(f"ok: {what}")


def ask(path, form=None, headers={}):
    body = form and urllib.parse.urlencode(form).encode()
    request = urllib.request.Request(base + path, data=body, headers=headers)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read().decode()


def asked(path, form=None):
    status, headers, body = ask(path, form)
    check(status == 200 and headers["access-control-allow-origin"] == "*", f"{path} answers other sites")
    return json.loads(body)


def faults(name, document):
    if not folder:
        return None
    schemas = {path.name: json.loads(path.read_text()) for path in Path(folder).glob("*.json")}
    resources = [(schema["$id"], Resource(schema, DRAFT7)) for file, schema in schemas.items() if file != "openapi.json"]
    # The schema of the specification refers to Swagger's, of which it holds a copy.
    resources.append((SWAGGER, Resource(schemas["openapi.json"], DRAFT7)))
    registry = Registry().with_resources(resources)
    schema = schemas[f"{name}.json"]
    Draft7Validator.check_schema({key: value for key, value in schema.items() if key != "$schema"})
    return [error.message for error in Draft7Validator(schema, registry=registry).iter_errors(document)]


def valid(name, document, what):
    found = faults(name, document)
    if found is not None:
        check(not found, f"{what} fits {name}.json{': ' + found[0] if found else ''}")


def invalid(name, document, what):
    found = faults(name, document)
    if found is not None:
        check(found, f"negative: {what} does not fit {name}.json")


manifest = asked("/reconcile?ui=en")
valid("manifest", manifest, "the manifest")
invalid("manifest", {**manifest, "versions": ["9.9"]}, "a manifest of another version")
invalid("manifest", {key: value for key, value in manifest.items() if key != "identifierSpace"}, "a manifest without identifiers")

words = ["gay", "mithli", "مثلي", "flikker", "köçek", "secretcell", "", "x" * 500, "trans man", "lesbisch"]
queries = {f"q{place}": {"query": word, "limit": 5, "type": "concept", "type_strict": "should"} for place, word in enumerate(words)}
queries["column"] = {"query": "secretcolumn", "properties": [{"pid": "language", "v": "nl"}]}
valid("reconciliation-query-batch", queries, "what we send")
results = asked("/reconcile?ui=en", {"queries": json.dumps(queries)})
valid("reconciliation-result-batch", results, "the answer to a batch")
check(set(results) == set(queries), "every query has its result")
check(results["q0"]["result"] and not results["q6"]["result"], "a word is found, an empty cell is not")
candidates = [candidate for result in results.values() for candidate in result["result"]]
check(all(candidate["name"] not in ("flikker", "köçek") for candidate in candidates), "no insult is a name")
check(not any(candidate["match"] for candidate in results["q3"]["result"]), "an insult is never matched by itself")
check(sum(candidate["match"] for candidate in results["q9"]["result"]) <= 1, "at most one candidate is matched")
by_address = asked("/reconcile?ui=en&" + urllib.parse.urlencode({"queries": json.dumps({"a": queries["q0"]})}))
check(by_address["a"] == results["q0"], "GET answers as POST does")
invalid("reconciliation-result-batch", {"q0": {}}, "a result without candidates")
invalid("reconciliation-result-batch", {"q0": {"result": [{"id": "gay", "name": "gay", "score": "100"}]}}, "a score in words")

suggest = manifest["suggest"]["entity"]
path = urllib.parse.urlparse(suggest["service_url"] + suggest["service_path"])
suggestions = asked(f"{path.path}?{path.query}&prefix=lesb")
valid("suggest-entities-response", suggestions, "suggestions")
invalid("suggest-entities-response", {"result": [{"id": "gay"}]}, "a suggestion without a name")
check(suggestions["result"], "something is suggested")
first = suggestions["result"][0]["id"]
flyout = asked(suggest["flyout_service_path"].replace("${id}", first))
check(flyout["id"] == first and "<h1>" in flyout["html"], "a flyout")
asked_nothing = ask("/reconcile/suggest?prefix=secretprefix")
check(json.loads(asked_nothing[2])["result"] is not None, "a prefix that nothing begins with")
preview = ask(manifest["preview"]["url"].replace("{{id}}", first)[len(base):])
check(preview[0] == 200 and preview[1]["content-type"].startswith("text/html") and not preview[1]["x-frame-options"] and "frame-ancestors *" in preview[1]["content-security-policy"], "a preview that a frame may show")
view = ask(manifest["view"]["url"].replace("{{id}}", first)[len(base):])
check(view[0] == 200, "the page of a concept under the address of the manifest")

proposal = asked(manifest["extend"]["propose_properties"]["service_path"] + "&type=concept&limit=60")
valid("data-extension-property-proposal", proposal, "the proposal of properties")
extend = {"ids": [first, "gay", "no-such-concept"], "properties": [{"id": property["id"]} for property in proposal["properties"]]}
valid("data-extension-query", extend, "what we ask for")
rows = asked("/reconcile?ui=en", {"extend": json.dumps(extend)})
valid("data-extension-response", rows, "the columns")
check(rows["rows"]["gay"]["label:nl"] and not rows["rows"]["no-such-concept"]["label:nl"], "a concept has its label, no concept has none")
invalid("data-extension-response", {"meta": [], "rows": {"gay": {"label:nl": [{"text": "homo"}]}}}, "a cell of another kind")

for path, form, status in [
    ("/reconcile", {"queries": "no json"}, 400),
    ("/reconcile", {"queries": json.dumps({f"q{n}": {"query": "a"} for n in range(101)})}, 400),
    ("/reconcile", {"queries": "x" * 100_000}, 413),
    ("/reconcile", {"other": "secretword"}, 400),
    ("/reconcile/preview?id=none", None, 404),
]:
    got, headers, body = ask(path, form)
    problem = json.loads(body)
    check(got == status == problem["status"] and headers["content-type"] == "application/problem+json", f"negative: {problem['detail'][:60]}")
check(ask("/reconcile", {"a": "b"}, {"content-type": "application/json"})[0] == 415, "negative: another body than a form")

home = ask("/?ui=en", headers={"accept": "text/html"})[2]
check('<link rel="search" type="application/opensearchdescription+xml"' in home, "pages name the OpenSearch description")
status, headers, body = ask("/opensearch.xml?ui=ar")
description = ElementTree.fromstring(body)
part = lambda name: description.findall(f"{{http://a9.com/-/spec/opensearch/1.1/}}{name}")
check(headers["content-type"] == "application/opensearchdescription+xml" and 0 < len(part("ShortName")[0].text) <= 16 and len(part("Description")[0].text) <= 1024, "the OpenSearch description keeps its bounds")
templates = {url.get("rel"): url.get("template") for url in part("Url")}
found = ask(templates["results"].replace("{searchTerms}", urllib.parse.quote("مثلي"))[len(base):], headers={"accept": "text/html"})
check(found[0] == 200 and "<main" in found[2], "its search leads to results")
status, headers, body = ask(templates["suggestions"].replace("{searchTerms}", "lesb")[len(base):])
check(headers["content-type"] == "application/x-suggestions+json" and json.loads(body)[0] == "lesb" and len({len(part) for part in json.loads(body)[1:]}) == 1 and json.loads(body)[1], "its suggestions have the form that browsers take")
ask("/suggest?q=secretword")

site = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
text = ask("/sitemap.xml")[2]
urls = ElementTree.fromstring(text).findall(f"{site}url")
links = {url.find(f"{site}loc").text: {link.get("hreflang"): link.get("href") for link in url if link.tag.endswith("link")} for url in urls}
check(1000 < len(links) == len(urls) <= 50_000 and len(text) < 50 << 20, f"the sitemap has {len(urls)} addresses in {len(text)} bytes")
check(all(set(others) == {"nl", "en", "fr", "ar", "tr", "x-default"} for others in links.values()), "each has the five languages")
check(all(links[other] == others for others in links.values() for language, other in others.items() if language != "x-default"), "each language links back")
for address in list(links)[:: len(links) // 20]:
    check(ask(address[len(base):], headers={"accept": "text/html"})[0] == 200, f"{address[len(base):]} is a page")
rules = urllib.robotparser.RobotFileParser()
rules.parse(ask("/robots.txt")[2].splitlines())
check(rules.can_fetch("*", f"{base}/concepts/gay?ui=nl") and not rules.can_fetch("*", f"{base}/search?q=x") and not rules.can_fetch("*", f"{base}/api/v1/lookup?q=x"), "robots may visit concepts and not look words up")
check(rules.site_maps() == [f"{base}/sitemap.xml"], "robots are told of the sitemap")
