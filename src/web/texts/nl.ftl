# Interface texts. One file a language; every file holds the same messages with the same variables.

## Everywhere
site-name = Passerelle
site-tagline = Wat u zegt en wat u moet begrijpen: een woordenlijst voor tolken
neutral-title = Notities
skip-to-content = Naar de inhoud
nav-label = Hoofdpagina’s
nav-search = Zoeken
nav-domains = Thema’s
nav-languages = Talen
nav-about = Over
nav-privacy = Privacy
nav-api = Voor software
interface-language = Taal van deze pagina
leave = Pagina verlaten
leave-hint = Opent een andere site in plaats van deze pagina. Twee keer op Esc drukken doet hetzelfde.
neutral-title-on = Paginatitel verbergen
neutral-title-off = Paginatitel tonen
edition = Editie { $edition }
licence-line = Teksten onder { $licence }
list-separator = {", "}

## Search
search-label = Woord of uitdrukking, zoals u het hoorde
search-button = Zoeken
search-from = Gehoord in
search-to = Tonen in
any-language = elke taal
all-languages = alle talen
search-hint = Een spelfout is geen probleem. Arabisch, Perzisch of Russisch mag ook in Latijnse letters.
try-these = Bijvoorbeeld:
results-count =
    { $count ->
        [0] Niets gevonden
        [one] { $count } begrip
       *[other] { $count } begrippen
    }
results-more = U ziet de eerste { $shown }. Een langere zoekopdracht geeft er minder.
found-in = gevonden in het { $language }
other-language-notice = Gevonden in het { $language }, niet in het { $asked }
all-terms = Alle woorden en toelichting
more-to-understand =
    { $count ->
        [one] en { $count } woord alleen om te begrijpen
       *[other] en { $count } woorden alleen om te begrijpen
    }
no-section = Nog niets in het { $language }.
nothing-found = Niets gevonden voor ‘{ $query }’.
nothing-found-what-now = Probeer een korter stuk van het woord, een andere spelling of ‘{ $any }’ als taal.
nothing-nearest = Fiches met een gelijkaardig begin
nothing-propose = Ontbreekt er een woord? Laat weten welk, in welke taal en waar u het tegenkwam:
home-prepare = Een opdracht voorbereiden
home-tools = Om mee te werken
query-too-long = De zoekopdracht is te lang: gebruik hoogstens { $most } tekens.

class-exact = precies zo geschreven
class-folded = zelfde woord, andere spelling of hoofdletters
class-words = heeft woorden gemeen met wat u typte
class-prefix = begint zo
class-inflected = andere vorm van het woord
class-joined = aan elkaar of los geschreven
class-typo = wellicht een tikfout
class-romanised = op het gehoor, in Latijnse letters
class-text = in de definitie of de toelichting

## Concept
definition-fallback = De definitie staat in het { $language }.
concept-broader = Valt onder
concept-narrower = Omvat
concept-related = Zie ook
concept-contrast = Niet te verwarren met
concept-languages = Op deze fiche
say-heading = Om te zeggen
hear-heading = Alleen om te begrijpen
hear-explained = Geef ze getrouw weer als iemand ze gebruikt. Kies ze niet zelf.
paraphrase-heading = Zeg het zo
equivalence-full = De taal heeft een woord dat hetzelfde zegt
equivalence-partial = De woorden zeggen dit maar gedeeltelijk
equivalence-none = Geen ingeburgerd woord
no-usable-term = We kennen hier geen woord dat u kunt zeggen zonder te kwetsen.
usage-preferred = eerste keuze
usage-accepted = ook goed
usage-insider = onder elkaar
usage-clinical = medisch of juridisch
usage-dated = verouderd
usage-misleading = misleidend
usage-offensive = kwetsend
usage-slur = scheldwoord
advice-insider = Gebruik het alleen om iemand weer te geven die het zelf zegt.
advice-clinical = Gebruik het alleen in een medisch of juridisch gesprek.
advice-dated = Geef het weer als iemand het gebruikt. Kies het niet zelf: het klinkt intussen kwetsend of ouderwets.
advice-misleading = Geef weer wat er gezegd is. Kies het niet zelf: het betekent iets anders.
advice-offensive = Geef het weer zoals het gezegd is, zonder te verzachten. Kies het niet zelf.
advice-slur = Een scheldwoord. Geef het even sterk weer als het gezegd is. Kies het nooit zelf.
literally = letterlijk
pronounced = uitspraak
instead-say = Zeg liever:
instead-paraphrase = de omschrijving
if-heard = Als u het hoort
how-to-say = Zo zegt u het
also-in = Zelfde woord, andere betekenis:
sources = Bronnen
evidence-reviewed = nagelezen
evidence-attested = gestaafd
evidence-unattested = nog zonder bron
reviewed-by = Nagelezen door { $role }, { $date }
text-in = in het { $language }
elsewhere = In andere kennisbanken:
part-of-speech-noun = zelfstandig naamwoord
part-of-speech-adjective = bijvoeglijk naamwoord
part-of-speech-verb = werkwoord
part-of-speech-adverb = bijwoord
part-of-speech-phrase = woordgroep
part-of-speech-other = andere woordsoort
gender-masculine = mannelijk
gender-feminine = vrouwelijk
gender-neuter = onzijdig
gender-common = mannelijk of vrouwelijk
gender-other = ander geslacht
term-type-full_form = volledige vorm
term-type-acronym = letterwoord
term-type-abbreviation = afkorting
term-type-short_form = verkorte vorm
term-type-variant = spellingvariant
term-type-phrase = vaste uitdrukking
register-formal = formeel
register-technical = vaktaal
register-colloquial = spreektaal
register-slang = straattaal
register-vulgar = vulgair
register-religious = religieus
form-singular = enkelvoud
form-plural = meervoud
form-dual = tweevoud
form-masculine = mannelijk
form-feminine = vrouwelijk
form-neuter = onzijdig
form-masculine_plural = mannelijk meervoud
form-feminine_plural = vrouwelijk meervoud
form-definite = bepaald
form-indefinite = onbepaald
form-inflected = verbogen
form-genitive = genitief
form-dative = datief
form-accusative = accusatief
form-locative = locatief
form-ablative = ablatief
form-instrumental = instrumentalis
form-vocative = vocatief
form-construct = status constructus
form-collective = verzamelnaam
form-diminutive = verkleinwoord
form-noun = zelfstandig naamwoord
form-adjective = bijvoeglijk naamwoord
form-verb = werkwoord
form-adverb = bijwoord
form-infinitive = infinitief
form-present = tegenwoordige tijd
form-past = verleden tijd
form-participle = deelwoord
form-imperative = gebiedende wijs
form-negative = ontkennend
form-short = korte vorm
form-long = lange vorm
form-spelling = ook geschreven
form-vocalised = met klinkertekens
form-informal = informeel

## Assignments and phrases
nav-settings = Opdrachten
settings-title = Soorten opdrachten
settings-intro = Bereid een opdracht voor: wat er aan bod komt, in welke volgorde, wat u als tolk zegt en wat vaak misgaat.
setting-contents = Op deze pagina
setting-terms = Begrippen in de volgorde van het gesprek
setting-understand = Woorden die u enkel moet begrijpen
setting-phrases = Wat u als tolk zegt
setting-wrong = Wat vaak misgaat
setting-advice = Advies
area-asylum = Asiel en opvang
area-health = Gezondheid
area-justice = Politie en gerecht
area-youth = School en jeugd
area-administration = Gemeente en sociale dienst
phrases-title = Zinnen van de tolk
phrases-intro = Wat u als tolk in eigen naam zegt, in de derde persoon, en wat de andere partij daarover hoort.
moment-opening = Bij het begin
moment-address = Aanspreking
moment-words = Over een woord
moment-course = Over het verloop
moment-limits = Als het niet gaat
phrase-say-client = Tegen de cliënt
phrase-tell-professional = Aan de professional
phrase-say-professional = Tegen de professional
phrase-tell-client = Aan de cliënt
phrase-say-both = Tegen beiden
phrase-none = Nog niet in deze taal.
speaker-masculine = tolk: man
speaker-feminine = tolk: vrouw
person-masculine = vorm: mannelijk
person-feminine = vorm: vrouwelijk
person-neutral = vorm: zonder geslacht
person-plural = vorm: meervoud
pair-one = Van
pair-other = Naar
pair-none = kies een taal
pair-variety = Land
pair-any-variety = alle landen
pair-show = Toon
no-section-short = nog niets

## Packs
pack-title = Pakket
pack-intro = De woorden voor één opdracht in één talenpaar, om door te nemen, af te drukken of te versturen. Alles staat in het adres van de pagina; wij bewaren niets.
pack-by-hand = Zelf kiezen
pack-by-hand-how = Kies bij een begrip “In het pakket”. De keuze staat in het adres en reist mee van pagina naar pagina.
pack-yours = Uw pakket
pack-empty = Leegmaken
pack-add = In het pakket
pack-remove = Uit het pakket
pack-of-results = Pakket van deze resultaten
pack-make = Pakket maken
pack-options = Hoe het pakket eruitziet
pack-a4 = Afdrukken op A4
pack-a5 = Afdrukken op A5
pack-notes-on = Met toelichting
pack-notes-off = Zonder toelichting
pack-understand-on = Met woorden om te begrijpen
pack-understand-off = Zonder woorden om te begrijpen
pack-setting = Over deze opdracht
pack-change = Keuze aanpassen
pack-order = Volgorde wijzigen
pack-up = Omhoog: nummer
pack-down = Omlaag: nummer
pack-out = Weghalen: nummer
pack-choose-pair = Kies twee talen om het pakket te zien.
pack-concept = Begrip
pack-picked =
    { $count ->
        [one] Pakket: { $count } begrip
       *[other] Pakket: { $count } begrippen
    }

## Files
pack-files = Bestanden voor andere programma’s
format-csv = Tabel (CSV)
format-xlsx = Werkmap (Excel)
format-tbx-basic = TBX-Basic
format-tbx-linguist = TBX-Linguist
format-tbx-v2 = TBX v2
format-skos-turtle = SKOS (Turtle)
format-skos-jsonld = SKOS (JSON-LD)
format-omegat = OmegaT
format-anki-text = Anki (tekst)
format-anki = Anki
format-stardict = StarDict

## Room and practice
practise-title = Oefenen
room-title = In het gesprek
room-intro = Eén groot vak en één talenpaar, leesbaar op een armlengte. Kies twee talen.
room-swap = Talen omwisselen (toets =)
room-hear = Wat betekent dit?
room-say = Hoe zeg ik dit?
room-keys = / zoeken · ↓ ↑ resultaten · Enter openen · Esc leegmaken · = talen omwisselen · ; andere vraag
practise-intro = Kaarten uit een pakket: bedenk het antwoord, open de kaart, oordeel zelf.
practise-both = Alle kaarten
practise-say = Zeggen
practise-hear = Verstaan
practise-how = Hoe zegt u dit? ({ $language })
practise-what = U hoort dit. Wat betekent het, en wat doet u?
practise-again = Opnieuw (1)
practise-known = Gekend (2)
practise-left = kaarten te gaan
practise-done = Klaar voor vandaag.
practise-forget = Vergeet alles
practise-storage = Wat u kent, staat alleen in deze browser, onder namen die niets verraden. Met deze knop is het weg.
nav-train = Opleiding
train-title = Opleiding
train-intro = Voor wie tolken opleidt: oefeningen en begrippen op het grote scherm, stap voor stap onthuld.
train-exercises = Oefeningen
train-no-exercise = Nog geen oefening in dit paar.
train-concepts = Een begrip tonen
train-concepts-how = Elke pagina van een begrip heeft een link “Op het grote scherm”. Daar kiest u tot vier talen.
train-screen = Op het grote scherm
train-from-into = van { $from } naar { $to }
train-keys = Spatie of → toont de volgende stap, ← neemt de laatste terug.
train-meaning = Betekenis
train-beside = Nog een taal ernaast
train-unveil = toon
train-verdict = Oordeel
train-shuffle = Andere volgorde
train-next = Volgende oefening
train-handout = Op papier
handout-title = Oefenblad
handout-with = Met antwoorden
handout-without = Zonder antwoorden
verdict-faithful = Getrouw: zegt hetzelfde, even sterk.
verdict-defensible = Verdedigbaar, met een voorbehoud.
verdict-softened = Verzacht: minder sterk dan gezegd.
verdict-harsher = Verscherpt: sterker dan gezegd.
verdict-different = Zegt iets anders.
verdict-incomplete = Voegt iets toe of laat iets weg.
correct-this = Fout? Meld het
correct-subject = Passerelle: { $term } ({ $language })
correct-body = Wat klopt niet? Waar kent u het van?

## Domains and languages
domains-title = Thema’s
domains-intro = De begrippen per thema.
concept-count =
    { $count ->
        [one] { $count } begrip
       *[other] { $count } begrippen
    }
languages-title = Talen
languages-intro = Vijf talen zijn volledig uitgewerkt. In de andere bevat een fiche alleen woorden die we kunnen staven; wat ontbreekt, laten we ook zien.
languages-full = Volledig uitgewerkt
languages-evidence = Alleen wat gestaafd is
language-varieties = Regionale varianten
guide = Over gender spreken in deze taal
guide-gender = Hoe de taal gender laat horen
guide-pronouns = Voornaamwoorden kiezen
guide-address = Aanspreken
guide-confused = Wat verward wordt
guide-varieties = Varianten
guide-ask = Wat u bij het begin vraagt
language-concepts = Begrippen die in het { $language } zijn uitgewerkt
language-missing = Begrippen die nog ontbreken
language-missing-explained = Een leemte betekent dat we geen betrouwbaar woord vonden, niet dat er geen bestaat.
evidence-rule-required = In deze taal verschijnen alleen woorden met een bron.
evidence-rule-optional = Bij woorden zonder bron staat dat erbij.

## About
about-title = Over Passerelle
about-what-heading = Wat het is
about-what = Passerelle is een woordenlijst voor tolken bij asielgesprekken, consultaties en schoolgesprekken. Bij elk begrip staat welke woorden u kunt zeggen, welke u alleen moet begrijpen en wat elk woord doet met wie het hoort.
about-hear-heading = Zeggen en begrijpen
about-hear = Een tolk moet elk woord van een cliënt begrijpen, ook scheldwoorden, en het even sterk weergeven als het gezegd is: verzachten verandert de verklaring. Kiest de tolk zelf een woord, dan moet het respectvol zijn. Daarom beantwoordt elke fiche twee vragen: wat betekent dit woord als ik het hoor, en welk woord zeg ik zelf?
about-evidence-heading = Hoe zeker we zijn
about-evidence = Een woord is gestaafd als een andere bron dan een woordenboek het zo gebruikt, en nagelezen als iemand die de taal en de gemeenschap kent de fiche heeft gelezen. Bij woorden waarvoor geen van beide geldt, staat dat erbij. Een leemte laten we als leemte zien.
about-figures-heading = In deze editie
about-figures = Begrippen: { $concepts }. Uitwerkingen per taal: { $sections }. Woorden: { $terms }, in { $languages } talen. Daarvan gestaafd door een bron: { $attested }.
about-correct-heading = Een fiche verbeteren
about-correct = De dataset is een map met tekstbestanden die iedereen mag lezen, verbeteren en meenemen. Laat weten wat er fout is, op welke fiche, in welke taal en hoe u dat weet:
about-licence-heading = Licentie
about-licence = Iedereen mag de dataset gebruiken, met vermelding van de bron ({ $licence }).

## Editions
changes-title = Edities en wijzigingen
changes-intro = Elke editie is bevroren en blijft op haar eigen adres staan, zodat men kan aanhalen wat op een dag gold.
changes-none = Er is nog geen eerdere editie om mee te vergelijken.
changes-between = Van { $from } naar { $to }
change-added = nieuw
change-changed = gewijzigd
change-removed = weg
edition-frozen = U leest de bevroren editie { $edition } van { $date }.
edition-now = Naar de huidige versie
cite = Deze fiche citeren
cite-in-preparation = in voorbereiding

## Privacy
privacy-title = Privacy
privacy-short = Een woord opzoeken laat bij ons geen spoor na.
privacy-cookies = Er zijn geen cookies, geen accounts en geen bezoekersteller, en er gaat niets naar een andere site.
privacy-logs = Het logboek van de server bevat het tijdstip, het soort pagina en hoelang het antwoord duurde. Nooit wat u typte, welke fiche u las of uw netwerkadres.
privacy-browser = Uw browser kan deze pagina wel in zijn geschiedenis bewaren. Een privévenster doet dat niet. De neutrale titel toont ‘{ $title }’ in plaats van de naam van de pagina, en de knop ‘Pagina verlaten’ vervangt de pagina.
privacy-practice = Alleen wie oefent, laat iets achter, en alleen in de eigen browser: welke kaarten gekend zijn en wanneer ze terugkomen, onder namen die niets verraden. “Vergeet alles” wist het.
privacy-address = Wat u kiest (taal, talenpaar, pakket) staat in het adres van de pagina. Wie dat adres ziet of krijgt, ziet dus ook uw keuze.
privacy-leave = De knop om de pagina te verlaten, of tweemaal Esc, vervangt alleen deze pagina. Pagina’s die u eerder bezocht, blijven in de geschiedenis van de browser.
privacy-correct = Een verbetering melden opent een bericht in uw eigen mailprogramma of bij de beheerder van de woordenlijst. U ziet wat erin staat voor u het verstuurt.
privacy-network = Wie uw netwerk beheert, kan zien dat u deze site bezoekt, maar niet welke woorden u opzoekt, zolang het adres met https begint.

## Tools
api-title = Voor software
api-intro = Alles op deze pagina’s is er ook als JSON, zonder sleutel. Woorden die niet als vertaling mogen worden aangeboden, staan alleen in ‘hear’.
api-description = Volledige beschrijving (OpenAPI 3.1)
api-lookup = Een woord opzoeken zoals het gehoord werd.
api-suggest = Voorstellen tijdens het typen.
api-concepts = Alle begrippen met hun eerste keuze per taal.
api-concept = Eén begrip in alle talen.
api-languages = De talen, hun varianten en landen.
api-settings = De soorten opdrachten met hun begrippen in volgorde.
api-setting = Eén soort opdracht: fasen, zinnen, advies met bronnen.
api-phrases = Wat tolken in eigen naam zeggen.
api-editions = De bevroren edities; elk adres bestaat ook onder /editions/…, met ?edition= of met ?as_of= en een dag.
api-changes = Wat veranderde tussen twee edities (from, to).
api-say-hear = Neem een vertaling alleen uit “say”. Wat in “hear” staat, is om te begrijpen, met het gebruik en wat men in de plaats zegt.
api-files = Dezelfde keuze als een pakket (setting, domain of pack), een talenpaar of alle talen.
api-errors-title = Fouten
api-errors = Elke fout is application/problem+json (RFC 9457): wat er mis was en wat te doen. Antwoorden dragen een ETag; vraag opnieuw met If-None-Match.
api-example = Voorbeeld
api-reconcile = OpenRefine: voeg dit adres toe als reconciliatiedienst. Woorden en definities zijn er als kolommen.

## Errors
error-not-found-title = Deze pagina bestaat niet
error-not-found = Misschien staat er een tikfout in het adres, of is de pagina verhuisd.
error-no-concept-title = Deze fiche bestaat niet
error-no-concept = ‘{ $id }’ is geen fiche van deze editie.
error-nearest = Bedoelde u
error-retired-title = Deze fiche is weg
error-bad-title = Dat lukt niet
error-method-title = Dat kan hier niet
error-busy-title = Even te druk
error-busy = Probeer het over enkele seconden opnieuw.
error-internal-title = Er ging iets mis
error-internal = De fout ligt bij ons en is genoteerd. Probeer opnieuw, of begin bij de zoekpagina.
back-to-search = Naar de zoekpagina

## Worksheets
sheet-read-me = Lees mij
sheet-side-by-side = Naast elkaar
sheet-edition = Editie
sheet-licence = Licentie
sheet-address = Adres
sheet-contact = Contact
sheet-intro = Eén blad per taal. Woorden die u zelf mag kiezen en woorden die u alleen moet begrijpen, staan in verschillende kolommen. Neem nooit een woord uit de tweede kolom als vertaling.
sheet-columns = Kolommen
sheet-usages = Gebruik
column-concept = Begrip
column-concept-means = De vaste naam van het begrip, gelijk in alle talen.
column-domain = Domein
column-domain-means = Het onderwerp waaronder het begrip valt.
column-language = Taal
column-language-means = De code van de taal.
column-say = Zeggen
column-say-means = Woorden die u zelf mag kiezen om iets weer te geven.
column-hear = Alleen begrijpen
column-hear-means = Woorden die u moet herkennen en getrouw weergeven, maar niet zelf kiest.
column-usage = Gebruik
column-usage-means = Hoe aanvaardbaar het woord is; zie onderaan.
column-advice = Advies
column-advice-means = Wat u doet wanneer u het woord hoort.
column-instead = Zeg liever
column-instead-means = Bruikbare woorden van dezelfde taal.
column-romanised = In Latijnse letters
column-romanised-means = Hoe het woord klinkt.
column-part_of_speech = Woordsoort
column-part_of_speech-means = Zelfstandig naamwoord, bijvoeglijk naamwoord, werkwoord …
column-gender = Grammaticaal geslacht
column-gender-means = Van het woord, niet van de persoon.
column-regions = Landen
column-regions-means = Waar het zo wordt gebruikt; leeg: overal.
column-literal = Letterlijk
column-literal-means = Wat een luisteraar letterlijk hoort.
column-note = Toelichting
column-note-means = Wie het zegt, waar, hoe het overkomt.
column-definition = Definitie
column-definition-means = Wat het begrip inhoudt, in die taal.
column-evidence = Onderbouwing
column-evidence-means = Of iemand met kennis van zaken het las, of een bron het woord zo gebruikt.
column-sources = Bronnen
column-sources-means = Namen uit de lijst van bronnen.
column-url = Pagina
column-url-means = Waar het begrip op de site staat.
usage-preferred-means = Kies dit eerst.
usage-accepted-means = Even respectvol; u mag het kiezen.
usage-paraphrase-means = Er is geen bruikbaar woord; deze woorden kunt u zo uitspreken.

## Worksheets for reviewers
review-title = Werkblad voor wie naleest
review-sheet = Nalezen
review-rows = Elke rij is één stuk van een begrip: een definitie, een omschrijving, een toelichting of een woord.
review-fill = Vul alleen de gekleurde kolommen in. Laat de rest staan. Rijen sorteren of filteren mag.
review-verdict-how = Kies een oordeel uit de lijst. Een rij zonder oordeel geldt als niet gelezen.
review-better-how = Beter: hoe het woord of de tekst zou moeten zijn. Geef bij een ander schrift dan het Latijnse ook de uitspraak in Latijnse letters.
review-new-how = De laatste rij van een begrip is leeg: schrijf er een woord in dat ontbreekt, met zijn gebruik.
review-remark-how = Opmerking: al het andere, in welke taal ook. Een redacteur leest het.
review-privacy = Uw naam wordt niet bewaard, alleen uw rol en de datum.
review-verdicts = Oordelen
review-right = juist
review-right-means = Het mag blijven zoals het is.
review-change = wijzigen
review-change-means = Neem over wat in de kolommen “Beter” staat.
review-remove = weglaten
review-remove-means = Dit hoort er niet te staan.
review-unsure = niet zeker
review-unsure-means = Vraag het nog iemand anders.
review-what = Wat
review-text = Tekst
review-verdict = Oordeel
review-better-text = Beter
review-better-usage = Beter gebruik
review-better-reading = Beter in Latijnse letters
review-remark = Opmerking
review-part-definition = definitie
review-part-paraphrase = omschrijving
review-part-note = toelichting
review-part-term = woord
review-part-new = nieuw woord
