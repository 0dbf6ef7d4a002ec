# Interface texts. One file a language; every file holds the same messages with the same variables.

## Everywhere
site-name = Passerelle
site-tagline = Les mots à dire, les mots à comprendre : un glossaire pour interprètes
neutral-title = Notes
skip-to-content = Aller au contenu
nav-label = Pages principales
nav-search = Recherche
nav-domains = Thèmes
nav-languages = Langues
nav-about = À propos
nav-privacy = Vie privée
nav-api = Pour les logiciels
interface-language = Langue de cette page
leave = Quitter la page
leave-hint = Ouvre un autre site à la place de cette page. Appuyer deux fois sur Esc a le même effet.
neutral-title-on = Masquer le titre de la page
neutral-title-off = Afficher le titre de la page
edition = Édition { $edition }
licence-line = Textes sous licence { $licence }
list-separator = {", "}

## Search
search-label = Mot ou expression, comme vous l’avez entendu
search-button = Rechercher
search-from = Langue entendue
search-to = Langue à afficher
any-language = n’importe laquelle
all-languages = toutes les langues
search-hint = Une faute d’orthographe n’empêche rien. L’arabe, le persan ou le russe peuvent aussi s’écrire en lettres latines.
try-these = Par exemple :
results-count =
    { $count ->
        [0] Aucun résultat
        [one] { $count } notion
       *[other] { $count } notions
    }
results-more = Seules les { $shown } premières sont affichées. Une recherche plus longue en donne moins.
found-in = trouvé en { $language }
other-language-notice = Trouvé en { $language }, pas en { $asked }
all-terms = Tous les mots et les notes
more-to-understand =
    { $count ->
        [one] et { $count } mot à comprendre seulement
       *[other] et { $count } mots à comprendre seulement
    }
no-section = Encore rien en { $language }.
nothing-found = Aucun résultat pour « { $query } ».
nothing-found-what-now = Essayez une partie du mot, une autre orthographe ou « { $any } » comme langue.
nothing-nearest = Fiches qui commencent de façon semblable
nothing-propose = Il manque un mot ? Dites-nous lequel, dans quelle langue et où vous l’avez rencontré :
home-prepare = Préparer une mission
home-tools = Outils
query-too-long = La recherche est trop longue : { $most } caractères au maximum.

class-exact = écrit exactement ainsi
class-folded = même mot, autre orthographe ou majuscules
class-words = a des mots en commun avec votre recherche
class-prefix = commence ainsi
class-inflected = autre forme du mot
class-joined = écrit en un mot ou en plusieurs
class-typo = sans doute une faute de frappe
class-romanised = à l’oreille, en lettres latines
class-text = dans la définition ou une note

## Concept
definition-fallback = La définition est affichée en { $language }.
concept-broader = Fait partie de
concept-narrower = Comprend
concept-related = Voir aussi
concept-contrast = À ne pas confondre avec
concept-languages = Dans cette fiche
say-heading = À dire
hear-heading = À comprendre seulement
hear-explained = Rendez ces mots fidèlement quand quelqu’un les emploie. Ne les choisissez pas vous-même.
paraphrase-heading = Dites-le ainsi
equivalence-full = La langue a un mot qui dit la même chose
equivalence-partial = Les mots ne le disent qu’en partie
equivalence-none = Aucun mot établi
no-usable-term = Nous ne connaissons ici aucun mot qui puisse se dire sans blesser.
usage-preferred = à privilégier
usage-accepted = convient aussi
usage-insider = entre soi
usage-clinical = médical ou juridique
usage-dated = vieilli
usage-misleading = trompeur
usage-offensive = offensant
usage-slur = insulte
advice-insider = À employer seulement pour rendre les propos de quelqu’un qui l’emploie.
advice-clinical = À employer seulement dans un entretien médical ou juridique.
advice-dated = Rendez-le quand quelqu’un l’emploie. Ne le choisissez pas : il est devenu blessant ou démodé.
advice-misleading = Rendez ce qui a été dit. Ne le choisissez pas : il dit autre chose.
advice-offensive = Rendez-le tel qu’il a été dit, sans l’adoucir. Ne le choisissez pas.
advice-slur = Une insulte. Rendez-la avec la même force. Ne la choisissez jamais.
literally = littéralement
pronounced = se lit
instead-say = Dites plutôt :
instead-paraphrase = la périphrase
if-heard = Si vous l’entendez
how-to-say = Comment le dire
also-in = Même mot, autre sens :
sources = Sources
evidence-reviewed = relu
evidence-attested = attesté
evidence-unattested = encore sans source
reviewed-by = Relecture : { $role }, { $date }
text-in = en { $language }
elsewhere = Dans d’autres bases de connaissances :
part-of-speech-noun = nom
part-of-speech-adjective = adjectif
part-of-speech-verb = verbe
part-of-speech-adverb = adverbe
part-of-speech-phrase = locution
part-of-speech-other = autre nature
gender-masculine = masculin
gender-feminine = féminin
gender-neuter = neutre
gender-common = masculin ou féminin
gender-other = autre genre
term-type-full_form = forme complète
term-type-acronym = sigle
term-type-abbreviation = abréviation
term-type-short_form = forme abrégée
term-type-variant = variante orthographique
term-type-phrase = expression figée
register-formal = soutenu
register-technical = technique
register-colloquial = familier
register-slang = argotique
register-vulgar = vulgaire
register-religious = religieux
form-singular = singulier
form-plural = pluriel
form-dual = duel
form-masculine = masculin
form-feminine = féminin
form-neuter = neutre
form-masculine_plural = masculin pluriel
form-feminine_plural = féminin pluriel
form-definite = défini
form-indefinite = indéfini
form-inflected = forme fléchie
form-genitive = génitif
form-dative = datif
form-accusative = accusatif
form-locative = locatif
form-ablative = ablatif
form-instrumental = instrumental
form-vocative = vocatif
form-construct = état construit
form-collective = collectif
form-diminutive = diminutif
form-noun = nom
form-adjective = adjectif
form-verb = verbe
form-adverb = adverbe
form-infinitive = infinitif
form-present = présent
form-past = passé
form-participle = participe
form-imperative = impératif
form-negative = forme négative
form-short = forme courte
form-long = forme longue
form-spelling = s’écrit aussi
form-vocalised = vocalisé
form-informal = familièrement

## Assignments and phrases
nav-settings = Missions
settings-title = Types de missions
settings-intro = Préparez une mission : ce qui sera abordé et dans quel ordre, ce que dit l’interprète, ce qui se passe souvent mal.
setting-contents = Sur cette page
setting-terms = Notions dans l’ordre de l’entretien
setting-understand = Mots à comprendre seulement
setting-phrases = Ce que dit l’interprète
setting-wrong = Ce qui se passe souvent mal
setting-advice = Conseils
area-asylum = Asile et accueil
area-health = Santé
area-justice = Police et justice
area-youth = École et jeunesse
area-administration = Commune et services sociaux
phrases-title = Phrases de l’interprète
phrases-intro = Ce que l’interprète dit en son propre nom, à la troisième personne, et ce qu’en apprend l’autre partie.
moment-opening = Au début
moment-address = Façon de s’adresser
moment-words = À propos d’un mot
moment-course = Sur le déroulement
moment-limits = Quand cela ne va plus
phrase-say-client = Au client ou à la cliente
phrase-tell-professional = Au professionnel ou à la professionnelle
phrase-say-professional = Au professionnel ou à la professionnelle
phrase-tell-client = Au client ou à la cliente
phrase-say-both = Aux deux parties
phrase-none = Pas encore dans cette langue.
speaker-masculine = interprète : homme
speaker-feminine = interprète : femme
person-masculine = forme : masculin
person-feminine = forme : féminin
person-neutral = forme : sans genre
person-plural = forme : pluriel
pair-one = De
pair-other = Vers
pair-none = choisir une langue
pair-variety = Pays
pair-any-variety = tous les pays
pair-show = Afficher
no-section-short = rien pour l’instant

## Packs
pack-title = Dossier
pack-intro = Les mots d’une mission dans une paire de langues, à relire, à imprimer ou à envoyer. Tout se trouve dans l’adresse de la page ; nous ne conservons rien.
pack-by-hand = Choisir soi-même
pack-by-hand-how = Choisissez « Ajouter au dossier » sur une entrée. Le choix est conservé dans l’adresse et vous suit de page en page.
pack-yours = Votre dossier
pack-empty = Vider
pack-add = Ajouter au dossier
pack-remove = Retirer du dossier
pack-of-results = Dossier de ces résultats
pack-make = Créer un dossier
pack-options = Présentation du dossier
pack-a4 = Imprimer en A4
pack-a5 = Imprimer en A5
pack-notes-on = Avec les notes
pack-notes-off = Sans les notes
pack-understand-on = Avec les mots à comprendre
pack-understand-off = Sans les mots à comprendre
pack-setting = À propos de cette mission
pack-change = Modifier le choix
pack-order = Changer l’ordre
pack-up = Monter : numéro
pack-down = Descendre : numéro
pack-out = Retirer : numéro
pack-choose-pair = Choisissez deux langues pour voir le dossier.
pack-concept = Notion
pack-picked =
    { $count ->
        [one] Dossier : { $count } notion
       *[other] Dossier : { $count } notions
    }

## Files
pack-files = Fichiers pour d’autres programmes
format-csv = Tableau (CSV)
format-xlsx = Classeur (Excel)
format-tbx-basic = TBX-Basic
format-tbx-linguist = TBX-Linguist
format-tbx-v2 = TBX v2
format-skos-turtle = SKOS (Turtle)
format-skos-jsonld = SKOS (JSON-LD)
format-omegat = OmegaT
format-anki-text = Anki (texte)
format-anki = Anki
format-stardict = StarDict

## Room and practice
practise-title = S’exercer
room-title = Pendant l’entretien
room-intro = Une grande case et une paire de langues, lisibles à bout de bras. Choisissez deux langues.
room-swap = Inverser les langues (touche =)
room-hear = Que veut dire ce mot ?
room-say = Comment le dire ?
room-keys = / chercher · ↓ ↑ résultats · Entrée ouvrir · Échap effacer · = inverser les langues · ; autre question
practise-intro = Des cartes tirées d’un dossier : trouvez la réponse, ouvrez la carte, jugez vous-même.
practise-both = Toutes les cartes
practise-say = Dire
practise-hear = Comprendre
practise-how = Comment le dire ? ({ $language })
practise-what = Vous entendez ceci. Qu’est-ce que cela veut dire, et que faites-vous ?
practise-again = À revoir (1)
practise-known = Acquis (2)
practise-left = cartes restantes
practise-done = C’est fini pour aujourd’hui.
practise-forget = Tout oublier
practise-storage = Ce que vous savez n’est conservé que dans ce navigateur, sous des noms qui ne révèlent rien. Ce bouton l’efface.
nav-train = Formation
train-title = Formation
train-intro = Pour qui forme des interprètes : exercices et entrées à l’écran, dévoilés pas à pas.
train-exercises = Exercices
train-no-exercise = Pas encore d’exercice dans cette paire.
train-concepts = Projeter une entrée
train-concepts-how = Chaque entrée a un lien « À l’écran ». Vous y choisissez jusqu’à quatre langues.
train-screen = À l’écran
train-from-into = de { $from } vers { $to }
train-keys = Espace ou → montre l’étape suivante, ← retire la dernière.
train-meaning = Signification
train-beside = Une langue de plus à côté
train-unveil = montrer
train-verdict = Appréciation
train-shuffle = Autre ordre
train-next = Exercice suivant
train-handout = Sur papier
handout-title = Feuille d’exercices
handout-with = Avec les réponses
handout-without = Sans les réponses
verdict-faithful = Fidèle : dit la même chose, avec la même force.
verdict-defensible = Défendable, avec une réserve.
verdict-softened = Adouci : moins fort que ce qui a été dit.
verdict-harsher = Durci : plus fort que ce qui a été dit.
verdict-different = Dit autre chose.
verdict-incomplete = Ajoute ou omet quelque chose.
correct-this = Une erreur ? Signalez-la
correct-subject = Passerelle : { $term } ({ $language })
correct-body = Qu’est-ce qui ne va pas ? D’où le savez-vous ?

## Domains and languages
domains-title = Thèmes
domains-intro = Les notions par thème.
concept-count =
    { $count ->
        [one] { $count } notion
       *[other] { $count } notions
    }
languages-title = Langues
languages-intro = Cinq langues sont traitées en entier. Dans les autres, une fiche ne contient que les mots que nous pouvons attester ; ce qui manque est signalé.
languages-full = Traitées en entier
languages-evidence = Limitées aux mots attestés
language-varieties = Variétés régionales
guide = Parler du genre dans cette langue
guide-gender = Comment la langue marque le genre
guide-pronouns = Choisir les pronoms
guide-address = S’adresser à quelqu’un
guide-confused = Ce qui se confond
guide-varieties = Variétés
guide-ask = Que demander au début
language-concepts = Notions traitées en { $language }
language-missing = Notions manquantes
language-missing-explained = Une lacune signifie que nous n’avons pas trouvé de mot fiable, non qu’il n’en existe pas.
evidence-rule-required = Dans cette langue, seuls les mots avec une source sont publiés.
evidence-rule-optional = Les mots sans source sont signalés.

## About
about-title = À propos
about-what-heading = De quoi il s’agit
about-what = Passerelle est un glossaire pour les interprètes qui travaillent dans les entretiens d’asile, les consultations et les écoles. Pour chaque notion, il donne les mots que l’on peut dire, ceux qu’il faut seulement comprendre, et l’effet de chacun sur la personne qui l’entend.
about-hear-heading = Dire et comprendre
about-hear = L’interprète doit comprendre chaque mot de la personne qui parle, insultes comprises, et le rendre avec la même force : l’adoucir modifie le témoignage. Quand l’interprète choisit un mot, ce mot doit être respectueux. Chaque fiche répond donc à deux questions : que veut dire ce mot quand je l’entends, et quel mot dois-je dire ?
about-evidence-heading = Notre degré de certitude
about-evidence = Un mot est attesté quand une source autre qu’un dictionnaire l’emploie ainsi, et relu quand une personne qui connaît la langue et la communauté a lu la fiche. Les mots qui ne sont ni l’un ni l’autre sont signalés. Une lacune est montrée comme telle.
about-figures-heading = Dans cette édition
about-figures = Notions : { $concepts }. Sections par langue : { $sections }. Mots : { $terms }, en { $languages } langues, dont attestés par une source : { $attested }.
about-correct-heading = Corriger une fiche
about-correct = Les données sont un dossier de fichiers texte que chacun peut lire, corriger et emporter. Dites-nous ce qui est faux, dans quelle fiche et quelle langue, et d’où vous le savez :
about-licence-heading = Licence
about-licence = Chacun peut utiliser les données en citant la source ({ $licence }).

## Editions
changes-title = Éditions et modifications
changes-intro = Chaque édition est figée et reste à sa propre adresse : on peut citer ce qui valait un jour donné.
changes-none = Il n’y a pas encore d’édition antérieure à comparer.
changes-between = De { $from } à { $to }
change-added = nouveau
change-changed = modifié
change-removed = retiré
edition-frozen = Vous lisez l’édition figée { $edition } du { $date }.
edition-now = Vers l’état actuel
cite = Citer cette entrée
cite-in-preparation = en préparation

## Privacy
privacy-title = Vie privée
privacy-short = Chercher un mot ne laisse aucune trace chez nous.
privacy-cookies = Il n’y a ni cookie, ni compte, ni compteur, ni requête vers un autre site.
privacy-logs = Le journal du serveur contient l’heure, le type de page et le temps de réponse. Il ne contient jamais ce que vous avez tapé, la fiche que vous avez lue ni votre adresse sur le réseau.
privacy-browser = Votre navigateur peut garder cette page dans son historique. Une fenêtre privée ne le fait pas. Le titre neutre affiche « { $title } » à la place du nom de la page, et le bouton « Quitter la page » remplace la page.
privacy-practice = Seul l’exercice laisse une trace, et seulement dans votre navigateur : les cartes acquises et la date de leur retour, sous des noms qui ne révèlent rien. « Tout oublier » l’efface.
privacy-address = Ce que vous choisissez (langue, paire, dossier) figure dans l’adresse de la page. Qui voit ou reçoit cette adresse voit donc aussi votre choix.
privacy-leave = Le bouton pour quitter, ou deux fois Échap, ne remplace que cette page. Les pages visitées avant restent dans l’historique du navigateur.
privacy-correct = Signaler une correction ouvre un message dans votre propre messagerie ou chez les responsables du glossaire. Vous voyez son contenu avant l’envoi.
privacy-network = La personne qui gère votre réseau peut voir que vous visitez ce site, mais pas les mots que vous cherchez, tant que l’adresse commence par https.

## Tools
api-title = Pour les logiciels
api-intro = Tout ce qui se trouve sur ces pages existe aussi en JSON, sans clé. Les mots à ne pas proposer comme traduction figurent uniquement dans « hear ».
api-description = Description complète (OpenAPI 3.1)
api-lookup = Chercher un mot tel qu’il a été entendu.
api-suggest = Suggestions pendant la saisie.
api-concepts = Toutes les notions avec leur premier choix par langue.
api-concept = Une notion dans toutes les langues.
api-languages = Les langues, leurs variétés et leurs pays.
api-settings = Les types de missions avec leurs notions dans l’ordre.
api-setting = Un type de mission : étapes, phrases, conseils avec sources.
api-phrases = Ce que les interprètes disent en leur nom.
api-editions = Les éditions figées ; chaque adresse existe aussi sous /editions/…, avec ?edition= ou avec ?as_of= et un jour.
api-changes = Ce qui a changé entre deux éditions (from, to).
api-say-hear = Ne prenez une traduction que dans « say ». Ce qui est dans « hear » sert à comprendre, avec l’usage et ce qu’il faut dire à la place.
api-files = Le même choix qu’un dossier (setting, domain ou pack), une paire de langues ou toutes.
api-errors-title = Erreurs
api-errors = Chaque erreur est en application/problem+json (RFC 9457) : ce qui n’allait pas et que faire. Les réponses portent un ETag ; redemandez avec If-None-Match.
api-example = Exemple
api-reconcile = OpenRefine : ajoutez cette adresse comme service de réconciliation. Les mots et les définitions s’obtiennent en colonnes.

## Errors
error-not-found-title = Cette page n’existe pas
error-not-found = L’adresse contient peut-être une faute, ou la page a été déplacée.
error-no-concept-title = Cette fiche n’existe pas
error-no-concept = « { $id } » n’est pas une fiche de cette édition.
error-nearest = Vouliez-vous dire
error-retired-title = Cette fiche n’existe plus
error-bad-title = Cela ne fonctionne pas
error-method-title = Cela n’est pas possible ici
error-busy-title = Trop de demandes en ce moment
error-busy = Réessayez dans quelques secondes.
error-internal-title = Un problème est survenu
error-internal = L’erreur vient de chez nous et a été notée. Réessayez, ou repartez de la page de recherche.
back-to-search = Vers la page de recherche

## Worksheets
sheet-read-me = À lire
sheet-side-by-side = Côte à côte
sheet-edition = Édition
sheet-licence = Licence
sheet-address = Adresse
sheet-contact = Contact
sheet-intro = Une feuille par langue. Les mots que vous pouvez choisir vous-même et ceux que vous devez seulement comprendre se trouvent dans des colonnes différentes. Ne prenez jamais un mot de la seconde colonne comme traduction.
sheet-columns = Colonnes
sheet-usages = Usage
column-concept = Notion
column-concept-means = Le nom fixe de la notion, identique dans toutes les langues.
column-domain = Domaine
column-domain-means = Le sujet auquel la notion appartient.
column-language = Langue
column-language-means = Le code de la langue.
column-say = À dire
column-say-means = Les mots que vous pouvez choisir vous-même pour rendre un propos.
column-hear = À comprendre seulement
column-hear-means = Les mots à reconnaître et à rendre fidèlement, mais à ne pas choisir vous-même.
column-usage = Usage
column-usage-means = Le degré d’acceptabilité du mot ; voir plus bas.
column-advice = Conseil
column-advice-means = Que faire quand vous entendez le mot.
column-instead = Dites plutôt
column-instead-means = Des mots utilisables de la même langue.
column-romanised = En lettres latines
column-romanised-means = Comment le mot se prononce.
column-part_of_speech = Catégorie grammaticale
column-part_of_speech-means = Nom, adjectif, verbe…
column-gender = Genre grammatical
column-gender-means = Du mot, non de la personne.
column-regions = Pays
column-regions-means = Où il s’emploie ainsi ; vide : partout.
column-literal = Littéralement
column-literal-means = Ce qu’un auditeur entend littéralement.
column-note = Remarque
column-note-means = Qui le dit, où, comment il est reçu.
column-definition = Définition
column-definition-means = Ce que signifie la notion, dans cette langue.
column-evidence = Attestation
column-evidence-means = Si une personne compétente l’a relu, ou si une source emploie le mot ainsi.
column-sources = Sources
column-sources-means = Noms de la liste des sources.
column-url = Page
column-url-means = Où la notion se trouve sur le site.
usage-preferred-means = À choisir en premier.
usage-accepted-means = Tout aussi respectueux ; vous pouvez le choisir.
usage-paraphrase-means = Il n’y a pas de mot utilisable ; ces mots peuvent être dits tels quels.

## Worksheets for reviewers
review-title = Feuille de relecture
review-sheet = Relecture
review-rows = Chaque ligne est un élément d’une notion : une définition, une paraphrase, une remarque ou un mot.
review-fill = Ne remplissez que les colonnes colorées. Laissez le reste tel quel. Vous pouvez trier et filtrer les lignes.
review-verdict-how = Choisissez un avis dans la liste. Une ligne sans avis compte comme non lue.
review-better-how = Mieux : le mot ou le texte tel qu’il devrait être. Dans une écriture autre que latine, donnez aussi la lecture en lettres latines.
review-new-how = La dernière ligne d’une notion est vide : écrivez-y un mot qui manque, avec son usage.
review-remark-how = Observation : tout le reste, dans la langue de votre choix. Un rédacteur le lit.
review-privacy = Votre nom n’est pas conservé, seulement votre rôle et la date.
review-verdicts = Avis
review-right = juste
review-right-means = On peut le laisser tel quel.
review-change = à modifier
review-change-means = Reprendre ce qui figure dans les colonnes « Mieux ».
review-remove = à supprimer
review-remove-means = Cela ne devrait pas figurer ici.
review-unsure = incertain
review-unsure-means = Demandez aussi à quelqu’un d’autre.
review-what = Quoi
review-text = Texte
review-verdict = Avis
review-better-text = Mieux
review-better-usage = Meilleur usage
review-better-reading = Mieux en lettres latines
review-remark = Observation
review-part-definition = définition
review-part-paraphrase = paraphrase
review-part-note = remarque
review-part-term = mot
review-part-new = nouveau mot
