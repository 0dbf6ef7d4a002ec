# Interface texts. One file a language; every file holds the same messages with the same variables.

## Everywhere
site-name = Passerelle
site-tagline = What to say and what to understand: a glossary for interpreters
neutral-title = Notes
skip-to-content = Skip to content
nav-label = Main pages
nav-search = Search
nav-domains = Domains
nav-languages = Languages
nav-about = About
nav-privacy = Privacy
nav-api = For tools
interface-language = Language of this page
leave = Leave this page
leave-hint = Opens another site and replaces this page. Pressing Esc twice does the same.
neutral-title-on = Hide the page title
neutral-title-off = Show the page title
edition = Edition { $edition }
licence-line = Text under { $licence }
list-separator = {", "}

## Search
search-label = Word or phrase, as you heard it
search-button = Search
search-from = Heard in
search-to = Show me
any-language = any language
all-languages = all languages
search-hint = Misspelt is fine. So are Latin letters for Arabic, Persian or Russian.
try-these = For example:
results-count =
    { $count ->
        [0] Nothing found
        [one] { $count } concept
       *[other] { $count } concepts
    }
results-more = The first { $shown } are shown. A longer query finds fewer.
found-in = found in { $language }
other-language-notice = Found in { $language }, not in { $asked }
all-terms = All words and notes
more-to-understand =
    { $count ->
        [one] and { $count } word only to understand
       *[other] and { $count } words only to understand
    }
no-section = No entry in { $language } yet.
nothing-found = Nothing found for “{ $query }”.
nothing-found-what-now = Try a shorter piece of the word, another spelling, or “{ $any }” as the language.
nothing-nearest = Entries that begin alike
nothing-propose = A word is missing? Tell us which, in which language and where you met it:
home-prepare = Prepare an assignment
home-tools = Tools
query-too-long = The query is too long: use at most { $most } characters.

class-exact = exactly as written
class-folded = same word, other spelling or case
class-words = shares words with what you typed
class-prefix = begins like this
class-inflected = another form of the word
class-joined = written together or apart
class-typo = looks like a slip
class-romanised = heard, in Latin letters
class-text = in the definition or a note

## Concept
definition-fallback = The definition is shown in { $language }.
concept-broader = Part of
concept-narrower = Includes
concept-related = See also
concept-contrast = Not to be confused with
concept-languages = In this entry
say-heading = Say
hear-heading = Only to understand
hear-explained = Render these faithfully when someone uses them. Do not choose them yourself.
paraphrase-heading = Say it like this
equivalence-full = The language has a word that says the same
equivalence-partial = The words say this only in part
equivalence-none = No established word
no-usable-term = We know of no word here that can be said without harm.
usage-preferred = first choice
usage-accepted = also good
usage-insider = among themselves
usage-clinical = medical or legal
usage-dated = out of date
usage-misleading = misleading
usage-offensive = offensive
usage-slur = insult
advice-insider = Use it only to render a speaker who uses it.
advice-clinical = Use it only where the conversation is medical or legal.
advice-dated = Render it when a speaker uses it. Do not choose it: it has become hurtful or old-fashioned.
advice-misleading = Render what was said. Do not choose it: it says something else.
advice-offensive = Render it as it was said, without softening. Do not choose it.
advice-slur = An insult. Render it as strongly as it was said. Never choose it.
literally = literally
pronounced = read
instead-say = Say instead:
instead-paraphrase = the paraphrase
if-heard = If you hear it
how-to-say = How to say it
also-in = Same word, other meaning:
sources = Sources
evidence-reviewed = reviewed
evidence-attested = attested
evidence-unattested = no source yet
reviewed-by = Reviewed by { $role }, { $date }
text-in = in { $language }
elsewhere = In other knowledge bases:
part-of-speech-noun = noun
part-of-speech-adjective = adjective
part-of-speech-verb = verb
part-of-speech-adverb = adverb
part-of-speech-phrase = phrase
part-of-speech-other = other
gender-masculine = masculine
gender-feminine = feminine
gender-neuter = neuter
gender-common = common gender
gender-other = other gender
term-type-full_form = full form
term-type-acronym = acronym
term-type-abbreviation = abbreviation
term-type-short_form = short form
term-type-variant = spelling variant
term-type-phrase = fixed phrase
register-formal = formal
register-technical = technical
register-colloquial = colloquial
register-slang = slang
register-vulgar = vulgar
register-religious = religious
form-singular = singular
form-plural = plural
form-dual = dual
form-masculine = masculine
form-feminine = feminine
form-neuter = neuter
form-masculine_plural = masculine plural
form-feminine_plural = feminine plural
form-definite = definite
form-indefinite = indefinite
form-inflected = inflected
form-genitive = genitive
form-dative = dative
form-accusative = accusative
form-locative = locative
form-ablative = ablative
form-instrumental = instrumental
form-vocative = vocative
form-construct = construct
form-collective = collective
form-diminutive = diminutive
form-noun = noun
form-adjective = adjective
form-verb = verb
form-adverb = adverb
form-infinitive = infinitive
form-present = present
form-past = past
form-participle = participle
form-imperative = imperative
form-negative = negative
form-short = short form
form-long = long form
form-spelling = also written
form-vocalised = with vowel signs
form-informal = informally

## Assignments and phrases
nav-settings = Assignments
settings-title = Kinds of assignment
settings-intro = Prepare for an assignment: what comes up and in which order, what you say as an interpreter, and what often goes wrong.
setting-contents = On this page
setting-terms = Concepts in the order of the conversation
setting-understand = Words you only need to understand
setting-phrases = What you say as the interpreter
setting-wrong = What often goes wrong
setting-advice = Advice
area-asylum = Asylum and reception
area-health = Health
area-justice = Police and courts
area-youth = School and young people
area-administration = Town hall and social services
phrases-title = Phrases of the interpreter
phrases-intro = What you say in your own name, in the third person, and what the other party is told of it.
moment-opening = At the start
moment-address = Forms of address
moment-words = About a word
moment-course = About the course of the conversation
moment-limits = When it cannot go on
phrase-say-client = To the client
phrase-tell-professional = Tell the professional
phrase-say-professional = To the professional
phrase-tell-client = Tell the client
phrase-say-both = To both
phrase-none = Not in this language yet.
speaker-masculine = interpreter: man
speaker-feminine = interpreter: woman
person-masculine = form: masculine
person-feminine = form: feminine
person-neutral = form: without gender
person-plural = form: plural
pair-one = From
pair-other = To
pair-none = choose a language
pair-variety = Country
pair-any-variety = all countries
pair-show = Show
no-section-short = nothing yet

## Packs
pack-title = Pack
pack-intro = The words for one assignment in one language pair, to read through, print or send. Everything is in the address of the page; we keep nothing.
pack-by-hand = Pick your own
pack-by-hand-how = Choose “Add to pack” at an entry. The choice is kept in the address and travels with you from page to page.
pack-yours = Your pack
pack-empty = Empty it
pack-add = Add to pack
pack-remove = Take out of pack
pack-of-results = Pack of these results
pack-make = Make a pack
pack-options = How the pack is shown
pack-a4 = Print on A4
pack-a5 = Print on A5
pack-notes-on = With notes
pack-notes-off = Without notes
pack-understand-on = With words to understand
pack-understand-off = Without words to understand
pack-setting = About this assignment
pack-change = Change the selection
pack-order = Change the order
pack-up = Move up: number
pack-down = Move down: number
pack-out = Take out: number
pack-choose-pair = Choose two languages to see the pack.
pack-concept = Concept
pack-picked =
    { $count ->
        [one] Pack: { $count } concept
       *[other] Pack: { $count } concepts
    }

## Files
pack-files = Files for other programs
format-csv = Table (CSV)
format-xlsx = Workbook (Excel)
format-tbx-basic = TBX-Basic
format-tbx-linguist = TBX-Linguist
format-tbx-v2 = TBX v2
format-skos-turtle = SKOS (Turtle)
format-skos-jsonld = SKOS (JSON-LD)
format-omegat = OmegaT
format-anki-text = Anki (text)
format-anki = Anki
format-stardict = StarDict

## Room and practice
practise-title = Practise
room-title = In the room
room-intro = One large box and one language pair, readable at arm’s length. Choose two languages.
room-swap = Swap the languages (key =)
room-hear = What does it mean?
room-say = How do I say it?
room-keys = / search · ↓ ↑ results · Enter open · Esc clear · = swap languages · ; other question
practise-intro = Cards from a pack: think of the answer, open the card, judge for yourself.
practise-both = All cards
practise-say = Say
practise-hear = Understand
practise-how = How do you say this? ({ $language })
practise-what = You hear this. What does it mean, and what do you do?
practise-again = Again (1)
practise-known = Known (2)
practise-left = cards to go
practise-done = Done for today.
practise-forget = Forget everything
practise-storage = What you know is kept in this browser only, under names that give nothing away. This button removes it.
nav-train = Training
train-title = Training
train-intro = For those who train interpreters: exercises and entries on the big screen, revealed step by step.
train-exercises = Exercises
train-no-exercise = No exercise in this pair yet.
train-concepts = Show an entry
train-concepts-how = Every entry has a link “On the big screen”. There you choose up to four languages.
train-screen = On the big screen
train-from-into = from { $from } into { $to }
train-keys = Space or → shows the next step, ← takes the last one back.
train-meaning = Meaning
train-beside = One more language beside it
train-unveil = show
train-verdict = Verdict
train-shuffle = Another order
train-next = Next exercise
train-handout = On paper
handout-title = Exercise sheet
handout-with = With answers
handout-without = Without answers
verdict-faithful = Faithful: says the same, as strongly.
verdict-defensible = Defensible, with a reservation.
verdict-softened = Softened: weaker than what was said.
verdict-harsher = Harsher: stronger than what was said.
verdict-different = Says something else.
verdict-incomplete = Adds something or leaves something out.
correct-this = Wrong? Tell us
correct-subject = Passerelle: { $term } ({ $language })
correct-body = What is wrong? Where do you know it from?

## Domains and languages
domains-title = Domains
domains-intro = The concepts by subject.
concept-count =
    { $count ->
        [one] { $count } concept
       *[other] { $count } concepts
    }
languages-title = Languages
languages-intro = Five languages are written in full. In the others an entry holds only words for which we have evidence; what is missing is shown as missing.
languages-full = Written in full
languages-evidence = Written by evidence
language-varieties = Varieties
guide = Speaking about gender in this language
guide-gender = How the language shows gender
guide-pronouns = Choosing pronouns
guide-address = Forms of address
guide-confused = What is confused
guide-varieties = Varieties
guide-ask = What to ask at the start
language-concepts = Concepts with a section in { $language }
language-missing = Concepts without one
language-missing-explained = A gap means that we have found no trustworthy word, not that there is none.
evidence-rule-required = Only words with a source are published in this language.
evidence-rule-optional = Words without a source are marked.

## About
about-title = About
about-what-heading = What it is
about-what = Passerelle is a glossary for interpreters in asylum interviews, consultations and schools. For each notion it gives the words one can say, the words one must only understand, and what each of them does to the person who hears it.
about-hear-heading = Say and understand
about-hear = An interpreter must understand every word a client uses, insults included, and render it as strongly as it was said: softening it changes the testimony. When the interpreter chooses a word, it must be a respectful one. So every entry answers two questions: what does this word mean when I hear it, and which word do I say.
about-evidence-heading = How sure we are
about-evidence = A word is attested when a source other than a dictionary uses it so, and reviewed when someone who knows the language and the community has read the entry. Words without either are marked. A gap is shown as a gap.
about-figures-heading = In this edition
about-figures = { $concepts } concepts, { $sections } language sections, { $terms } words in { $languages } languages. { $attested } of them have a source that uses them.
about-correct-heading = Correct an entry
about-correct = The dataset is a folder of text files that anyone may read, correct and take along. Tell us what is wrong, in which entry and language, and where you know it from:
about-licence-heading = Licence
about-licence = The dataset may be used by anyone, with the name of its source ({ $licence }).

## Editions
changes-title = Editions and changes
changes-intro = Each edition is frozen and stays at its own address, so that one can cite what held on a given day.
changes-none = There is no earlier edition to compare with yet.
changes-between = From { $from } to { $to }
change-added = new
change-changed = changed
change-removed = gone
edition-frozen = You are reading the frozen edition { $edition } of { $date }.
edition-now = To the current state
cite = Cite this entry
cite-in-preparation = in preparation

## Privacy
privacy-title = Privacy
privacy-short = Looking up a word leaves no trace with us.
privacy-cookies = There is no cookie, no account, no counter and no request to any other site.
privacy-logs = The log of the server holds the time, the kind of page and how long it took. It never holds what you typed, which entry you read, or your address on the network.
privacy-browser = Your browser may still keep this page in its history. A private window does not. The neutral title shows “{ $title }” instead of the name of the page, and the leave button replaces the page.
privacy-practice = Only practising leaves something behind, and only in your own browser: which cards you know and when they come back, under names that give nothing away. “Forget everything” removes it.
privacy-address = What you choose (language, pair, pack) stands in the address of the page. Whoever sees or receives that address sees your choice too.
privacy-leave = The leave button, or Esc twice, replaces this page only. Pages you visited before stay in the history of the browser.
privacy-correct = Proposing a correction opens a message in your own mail program or at the glossary’s issue tracker. You see what it says before you send it.
privacy-network = Whoever runs your network can see that you visit this site, but not which words you look up, as long as its address begins with https.

## Tools
api-title = For tools
api-intro = Everything on these pages is also there as JSON, without a key. Words that must not be offered as a translation stand only in “hear”.
api-description = Full description (OpenAPI 3.1)
api-lookup = Look up a word as it was heard.
api-suggest = Suggestions while typing.
api-concepts = All concepts with their first choice in each language.
api-concept = One concept in every language.
api-languages = The languages, their varieties and countries.
api-settings = The kinds of assignment with their concepts in order.
api-setting = One kind of assignment: stages, phrases, advice with sources.
api-phrases = What interpreters say in their own name.
api-editions = The frozen editions; every address also exists under /editions/…, with ?edition= or with ?as_of= and a day.
api-changes = What changed between two editions (from, to).
api-say-hear = Take a translation from “say” only. What stands in “hear” is to be understood, with its usage and what to say instead.
api-files = The same selection as a pack (setting, domain or pack), one language pair or every language.
api-errors-title = Errors
api-errors = Every error is application/problem+json (RFC 9457): what was wrong and what to do. Answers carry an ETag; ask again with If-None-Match.
api-example = Example
api-reconcile = OpenRefine: add this address as a reconciliation service. Words and definitions come as columns.

## Errors
error-not-found-title = There is no such page
error-not-found = The address may be misspelt, or the page has moved.
error-no-concept-title = There is no such entry
error-no-concept = “{ $id }” is not an entry of this edition.
error-nearest = Did you mean
error-retired-title = This entry is gone
error-bad-title = That does not work
error-method-title = That cannot be done here
error-busy-title = Too busy at the moment
error-busy = Try again in a few seconds.
error-internal-title = Something went wrong
error-internal = The fault is ours and has been noted. Try again, or start from the search page.
back-to-search = To the search page

## Worksheets
sheet-read-me = Read me
sheet-side-by-side = Side by side
sheet-edition = Edition
sheet-licence = Licence
sheet-address = Address
sheet-contact = Contact
sheet-intro = One sheet a language. Words that you may choose yourself and words that you only need to understand stand in different columns. Never take a word from the second column as a translation.
sheet-columns = Columns
sheet-usages = Usage
column-concept = Concept
column-concept-means = The fixed name of the concept, the same in all languages.
column-domain = Domain
column-domain-means = The subject to which the concept belongs.
column-language = Language
column-language-means = The code of the language.
column-say = Say
column-say-means = Words that you may choose yourself to render something.
column-hear = Only to understand
column-hear-means = Words that you must recognise and render faithfully, but do not choose yourself.
column-usage = Usage
column-usage-means = How acceptable the word is; see below.
column-advice = Advice
column-advice-means = What to do when you hear the word.
column-instead = Say instead
column-instead-means = Usable words of the same language.
column-romanised = In Latin letters
column-romanised-means = How the word sounds.
column-part_of_speech = Part of speech
column-part_of_speech-means = Noun, adjective, verb …
column-gender = Grammatical gender
column-gender-means = Of the word, not of the person.
column-regions = Countries
column-regions-means = Where it is used so; empty: everywhere.
column-literal = Literally
column-literal-means = What a listener literally hears.
column-note = Note
column-note-means = Who says it, where, how it lands.
column-definition = Definition
column-definition-means = What the concept means, in that language.
column-evidence = Evidence
column-evidence-means = Whether someone with knowledge of the matter read it, or a source uses the word so.
column-sources = Sources
column-sources-means = Names from the list of sources.
column-url = Page
column-url-means = Where the concept stands on the site.
usage-preferred-means = Choose this first.
usage-accepted-means = Equally respectful; you may choose it.
usage-paraphrase-means = There is no usable word; these words can be said as they stand.

## Worksheets for reviewers
review-title = Worksheet for a reviewer
review-sheet = Review
review-rows = Each row is one piece of a concept: a definition, a paraphrase, a note or a word.
review-fill = Fill in the tinted columns only. Leave the rest as it is. Rows may be sorted and filtered.
review-verdict-how = Choose a verdict from the list. A row without a verdict counts as not read.
review-better-how = Better: the word or text as it should be. In a script other than Latin, also give the reading in Latin letters.
review-new-how = The last row of a concept is empty: write a word there that is missing, with its usage.
review-remark-how = Remark: anything else, in any language. An editor reads it.
review-privacy = Your name is not recorded, only your role and the date.
review-verdicts = Verdicts
review-right = right
review-right-means = It may stay as it is.
review-change = change
review-change-means = Take over what stands in the columns “Better”.
review-remove = remove
review-remove-means = This should not be here.
review-unsure = not sure
review-unsure-means = Ask someone else too.
review-what = What
review-text = Text
review-verdict = Verdict
review-better-text = Better
review-better-usage = Better usage
review-better-reading = Better in Latin letters
review-remark = Remark
review-part-definition = definition
review-part-paraphrase = paraphrase
review-part-note = note
review-part-term = word
review-part-new = new word
