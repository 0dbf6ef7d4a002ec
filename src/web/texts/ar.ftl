# Interface texts. One file a language; every file holds the same messages with the same variables.

## Everywhere
site-name = باسريل
site-tagline = ما يُقال وما يُفهم: مسرد للترجمة الشفوية
neutral-title = ملاحظات
skip-to-content = الانتقال إلى المحتوى
nav-label = الصفحات الرئيسية
nav-search = بحث
nav-domains = المجالات
nav-languages = اللغات
nav-about = عن الموقع
nav-privacy = الخصوصية
nav-api = للبرامج
interface-language = لغة هذه الصفحة
leave = مغادرة الصفحة
leave-hint = يُفتح موقع آخر بدل هذه الصفحة. الضغط مرتين على Esc يؤدي الغرض نفسه.
neutral-title-on = إخفاء عنوان الصفحة
neutral-title-off = إظهار عنوان الصفحة
edition = الإصدار { $edition }
licence-line = النصوص برخصة { $licence }
list-separator = {"، "}

## Search
search-label = كلمة أو عبارة كما سُمعت
search-button = بحث
search-from = لغة الكلمة
search-to = لغة العرض
any-language = أي لغة
all-languages = كل اللغات
search-hint = الخطأ الإملائي لا يعيق البحث، ويمكن كتابة العربية أو الفارسية أو الروسية بحروف لاتينية.
try-these = أمثلة:
results-count =
    { $count ->
        [zero] لا نتائج
        [one] مفهوم واحد
        [two] مفهومان
        [few] { $count } مفاهيم
        [many] { $count } مفهومًا
       *[other] { $count } مفهوم
    }
results-more = عدد المعروض من النتائج: { $shown }. كلما طال نص البحث قلّت النتائج.
found-in = ورد في { $language }
other-language-notice = ورد في { $language } لا في { $asked }
all-terms = كل الكلمات والملاحظات
more-to-understand =
    { $count ->
        [zero] ولا كلمات للفهم فقط
        [one] وكلمة واحدة للفهم فقط
        [two] وكلمتان للفهم فقط
        [few] و{ $count } كلمات للفهم فقط
        [many] و{ $count } كلمة للفهم فقط
       *[other] و{ $count } كلمة للفهم فقط
    }
no-section = لا مدخل في { $language } بعد.
nothing-found = لا نتائج عن «{ $query }».
nothing-found-what-now = يمكن تجربة جزء أقصر من الكلمة، أو كتابة أخرى لها، أو اختيار «{ $any }».
nothing-nearest = مداخل تبدأ على نحو مشابه
nothing-propose = هل تنقص كلمة؟ نرجو إبلاغنا بها وبلغتها وبمكان ورودها:
home-prepare = التحضير لمهمة
home-tools = أدوات العمل
query-too-long = نص البحث أطول من اللازم. الحد الأقصى لعدد الأحرف: { $most }.

class-exact = مطابقة تامة
class-folded = الكلمة نفسها بكتابة أخرى
class-words = يشترك في كلمات مع ما كُتب
class-prefix = يبدأ هكذا
class-inflected = صيغة أخرى من الكلمة
class-joined = بالوصل أو بالفصل
class-typo = خطأ كتابة على الأرجح
class-romanised = كما يُسمع، بحروف لاتينية
class-text = في التعريف أو في ملاحظة

## Concept
definition-fallback = التعريف معروض هنا بلغة أخرى: { $language }.
concept-broader = يندرج تحت
concept-narrower = يشمل
concept-related = مفاهيم ذات صلة
concept-contrast = يختلف عن
concept-languages = في هذا المدخل
say-heading = ما يُقال
hear-heading = للفهم فقط
hear-explained = تُنقل هذه الكلمات بأمانة إذا قيلت، ولا يُبادَر إلى استعمالها.
paraphrase-heading = يُقال هكذا
equivalence-full = في اللغة كلمة بالمعنى نفسه
equivalence-partial = الكلمات لا تؤدي المعنى إلا جزئيًا
equivalence-none = لا توجد كلمة راسخة
no-usable-term = لا نعرف هنا كلمة يمكن قولها من دون تجريح.
usage-preferred = الخيار الأول
usage-accepted = مناسب أيضًا
usage-insider = داخل المجموعة
usage-clinical = طبي أو قانوني
usage-dated = قديم
usage-misleading = مضلِّل
usage-offensive = مسيء
usage-slur = شتيمة
advice-insider = يُستعمل فقط لنقل كلام من يستعمله.
advice-clinical = يُستعمل فقط حين يكون الحديث طبيًا أو قانونيًا.
advice-dated = يُنقل إذا ورد في الكلام، ولا يُبادَر إلى استعماله: صار جارحًا أو قديم الطراز.
advice-misleading = يُنقل ما قيل، ولا يُبادَر إلى استعماله: معناه شيء آخر.
advice-offensive = يُنقل كما قيل من دون تلطيف، ولا يُبادَر إلى استعماله.
advice-slur = شتيمة. تُنقل بالقوة التي قيلت بها، ولا يُبادَر إلى استعمالها أبدًا.
literally = حرفيًا
pronounced = النطق
instead-say = ما يُقال بدلًا منه:
instead-paraphrase = العبارة الشارحة
if-heard = عند سماعه
how-to-say = كيف يُقال
also-in = الكلمة نفسها بمعنى آخر:
sources = المصادر
evidence-reviewed = مُراجَع
evidence-attested = موثَّق
evidence-unattested = بلا مصدر بعد
reviewed-by = المراجعة: { $role }، { $date }
text-in = { $language }
elsewhere = في قواعد معرفة أخرى:
part-of-speech-noun = اسم
part-of-speech-adjective = صفة
part-of-speech-verb = فعل
part-of-speech-adverb = ظرف
part-of-speech-phrase = عبارة
part-of-speech-other = قسم كلام آخر
gender-masculine = مذكر
gender-feminine = مؤنث
gender-neuter = محايد
gender-common = مذكر أو مؤنث
gender-other = جنس نحوي آخر
term-type-full_form = صيغة كاملة
term-type-acronym = اختصار بالأحرف الأولى
term-type-abbreviation = اختصار
term-type-short_form = صيغة مختصرة
term-type-variant = كتابة أخرى
term-type-phrase = تعبير ثابت
register-formal = رسمي
register-technical = تخصصي
register-colloquial = عامي
register-slang = لغة الشارع
register-vulgar = بذيء
register-religious = ديني
form-singular = مفرد
form-plural = جمع
form-dual = مثنى
form-masculine = مذكر
form-feminine = مؤنث
form-neuter = محايد
form-masculine_plural = جمع مذكر
form-feminine_plural = جمع مؤنث
form-definite = معرفة
form-indefinite = نكرة
form-inflected = صيغة مصرَّفة
form-genitive = حالة الجر
form-dative = حالة المفعول غير المباشر
form-accusative = حالة النصب
form-locative = حالة المكان
form-ablative = حالة الابتعاد
form-instrumental = حالة الأداة
form-vocative = حالة النداء
form-construct = حالة الإضافة
form-collective = اسم جمع
form-diminutive = تصغير
form-noun = اسم
form-adjective = صفة
form-verb = فعل
form-adverb = ظرف
form-infinitive = مصدر
form-present = مضارع
form-past = ماضٍ
form-participle = اسم فاعل أو مفعول
form-imperative = أمر
form-negative = نفي
form-short = صيغة قصيرة
form-long = صيغة طويلة
form-spelling = يُكتب أيضًا
form-vocalised = بالتشكيل
form-informal = في الكلام اليومي

## Assignments and phrases
nav-settings = مهام الترجمة
settings-title = أنواع مهام الترجمة
settings-intro = للتحضير لمهمة: ما الذي يُطرح وبأي ترتيب، وماذا يقول المترجم أو المترجمة، وما الأخطاء المتكررة.
setting-contents = في هذه الصفحة
setting-terms = المفاهيم بترتيب ورودها في الحديث
setting-understand = كلمات يكفي أن تُفهم
setting-phrases = ما يقوله المترجم أو المترجمة
setting-wrong = ما يقع فيه الخطأ كثيرًا
setting-advice = نصائح
area-asylum = اللجوء والاستقبال
area-health = الصحة
area-justice = الشرطة والقضاء
area-youth = المدرسة والشباب
area-administration = البلدية والخدمات الاجتماعية
phrases-title = عبارات المترجم الشفوي
phrases-intro = ما يقوله المترجم أو المترجمة بصفته الشخصية، بصيغة الغائب، وما يُبلَّغ به الطرف الآخر.
moment-opening = في البداية
moment-address = طريقة المخاطبة
moment-words = عن كلمة
moment-course = عن سير الحديث
moment-limits = حين يتعذّر الاستمرار
phrase-say-client = للشخص المعني
phrase-tell-professional = يُبلَّغ الموظف أو الأخصائي
phrase-say-professional = للموظف أو الأخصائي
phrase-tell-client = يُبلَّغ الشخص المعني
phrase-say-both = للطرفين
phrase-none = غير متوفر بهذه اللغة بعد.
speaker-masculine = المترجم رجل
speaker-feminine = المترجمة امرأة
person-masculine = الصيغة: مذكر
person-feminine = الصيغة: مؤنث
person-neutral = الصيغة: بلا تحديد للجنس
person-plural = الصيغة: جمع
pair-one = من
pair-other = إلى
pair-none = اختيار لغة
pair-variety = البلد
pair-any-variety = كل البلدان
pair-show = عرض
no-section-short = لا شيء بعد

## Packs
pack-title = حزمة
pack-intro = كلمات مهمة واحدة بين لغتين، للمراجعة أو الطباعة أو الإرسال. كل شيء في عنوان الصفحة، ولا نحتفظ بشيء.
pack-by-hand = اختيار يدوي
pack-by-hand-how = اختاروا «إضافة إلى الحزمة» عند أي مفهوم. يبقى الاختيار في العنوان ويرافقكم من صفحة إلى أخرى.
pack-yours = حزمتكم
pack-empty = إفراغ
pack-add = إضافة إلى الحزمة
pack-remove = إخراج من الحزمة
pack-of-results = حزمة من هذه النتائج
pack-make = إعداد حزمة
pack-options = شكل الحزمة
pack-a4 = طباعة على A4
pack-a5 = طباعة على A5
pack-notes-on = مع الملاحظات
pack-notes-off = من دون ملاحظات
pack-understand-on = مع كلمات للفهم فقط
pack-understand-off = من دون كلمات للفهم فقط
pack-setting = عن هذه المهمة
pack-change = تعديل الاختيار
pack-order = تغيير الترتيب
pack-up = إلى أعلى: رقم
pack-down = إلى أسفل: رقم
pack-out = إخراج: رقم
pack-choose-pair = اختاروا لغتين لعرض الحزمة.
pack-concept = المفهوم
pack-picked =
    { $count ->
        [one] الحزمة: مفهوم واحد
        [two] الحزمة: مفهومان
        [few] الحزمة: { $count } مفاهيم
        [many] الحزمة: { $count } مفهومًا
       *[other] الحزمة: { $count } مفهوم
    }

## Files
pack-files = ملفات لبرامج أخرى
format-csv = جدول (CSV)
format-xlsx = مصنف (Excel)
format-tbx-basic = TBX-Basic
format-tbx-linguist = TBX-Linguist
format-tbx-v2 = TBX v2
format-skos-turtle = SKOS (Turtle)
format-skos-jsonld = SKOS (JSON-LD)
format-omegat = OmegaT
format-anki-text = Anki (نص)
format-anki = Anki
format-stardict = StarDict

## Room and practice
practise-title = تمرّن
room-title = أثناء الجلسة
room-intro = خانة كبيرة واحدة ولغتان، تُقرأ على بُعد ذراع. اختاروا لغتين.
room-swap = تبديل اللغتين (مفتاح =)
room-hear = ما معناها؟
room-say = كيف أقولها؟
room-keys = / بحث · ↓ ↑ النتائج · Enter فتح · Esc مسح · = تبديل اللغتين · ; السؤال الآخر
practise-intro = بطاقات من حزمة: فكّروا في الجواب، ثم افتحوا البطاقة واحكموا بأنفسكم.
practise-both = كل البطاقات
practise-say = القول
practise-hear = الفهم
practise-how = كيف تُقال؟ ({ $language })
practise-what = سمعتم هذه الكلمة. ما معناها، وماذا تفعلون؟
practise-again = مرة أخرى (1)
practise-known = معروفة (2)
practise-left = بطاقات متبقية
practise-done = انتهت بطاقات اليوم.
practise-forget = حذف كل شيء
practise-storage = ما تعرفونه محفوظ في هذا المتصفح فقط، بأسماء لا تكشف شيئًا. هذا الزر يحذفه.
nav-train = التدريب
train-title = التدريب
train-intro = لمن يدرّب المترجمين الشفويين: تمارين ومفاهيم على الشاشة الكبيرة، تُكشف خطوة بعد خطوة.
train-exercises = تمارين
train-no-exercise = لا تمارين بين هاتين اللغتين بعد.
train-concepts = عرض مفهوم
train-concepts-how = في صفحة كل مفهوم رابط «على الشاشة الكبيرة»، وفيه تختارون حتى أربع لغات.
train-screen = على الشاشة الكبيرة
train-from-into = من { $from } إلى { $to }
train-keys = مفتاح المسافة أو → للخطوة التالية، و← للتراجع.
train-meaning = المعنى
train-beside = لغة أخرى إلى جانبها
train-unveil = إظهار
train-verdict = الحكم
train-shuffle = ترتيب آخر
train-next = التمرين التالي
train-handout = على الورق
handout-title = ورقة تمارين
handout-with = مع الأجوبة
handout-without = من دون الأجوبة
verdict-faithful = أمينة: تقول الشيء نفسه وبالقوة نفسها.
verdict-defensible = مقبولة مع تحفّظ.
verdict-softened = مخفَّفة: أضعف مما قيل.
verdict-harsher = مشدَّدة: أقوى مما قيل.
verdict-different = تقول شيئًا آخر.
verdict-incomplete = تضيف شيئًا أو تُسقط شيئًا.
correct-this = خطأ؟ أبلغونا
correct-subject = باسريل: { $term } ({ $language })
correct-body = ما الخطأ؟ وما مصدركم؟

## Domains and languages
domains-title = المجالات
domains-intro = المفاهيم بحسب المجال.
concept-count =
    { $count ->
        [zero] لا مفاهيم
        [one] مفهوم واحد
        [two] مفهومان
        [few] { $count } مفاهيم
        [many] { $count } مفهومًا
       *[other] { $count } مفهوم
    }
languages-title = اللغات
languages-intro = خمس لغات مكتملة. أما في غيرها فلا يضم المدخل إلا كلمات لدينا ما يثبتها، وما ينقص يُبيَّن أنه ناقص.
languages-full = لغات مكتملة
languages-evidence = لغات تقتصر على الموثَّق
language-varieties = الأشكال الإقليمية
guide = الحديث عن الجندر بهذه اللغة
guide-gender = كيف تُظهر اللغة الجندر
guide-pronouns = اختيار الضمائر
guide-address = صيغ المخاطبة
guide-confused = ما يسهل الخلط فيه
guide-varieties = الأشكال الإقليمية
guide-ask = ما يُسأل في البداية
language-concepts = مفاهيم لها قسم في { $language }
language-missing = مفاهيم بلا قسم
language-missing-explained = النقص يعني أننا لم نجد كلمة موثوقة، لا أن الكلمة غير موجودة.
evidence-rule-required = لا تُنشر في هذه اللغة إلا كلمات لها مصدر.
evidence-rule-optional = الكلمات التي لا مصدر لها مبيَّنة.

## About
about-title = عن الموقع
about-what-heading = ما هو
about-what = باسريل مسرد للترجمة الشفوية في مقابلات اللجوء والاستشارات والمدارس. لكل مفهوم فيه الكلمات التي يمكن قولها، والكلمات التي يلزم فهمها فقط، وأثر كل منها فيمن يسمعها.
about-hear-heading = القول والفهم
about-hear = تقتضي الترجمة الشفوية فهم كل كلمة تُقال، حتى الشتائم، ونقلها بالقوة التي قيلت بها، فتلطيفها يغيّر الشهادة. أما حين يكون اختيار الكلمة بيد من يترجم، فيجب أن تكون كلمة تحفظ الاحترام. لذلك يجيب كل مدخل عن سؤالين: ما معنى هذه الكلمة عند سماعها، وأي كلمة تُقال؟
about-evidence-heading = مدى يقيننا
about-evidence = الكلمة موثَّقة إذا استعملها بهذا المعنى مصدر غير القواميس، ومُراجَعة إذا قرأ المدخلَ شخص يعرف اللغة والمجتمع المعني. وما ليس موثَّقًا ولا مُراجَعًا مبيَّن. وما ينقص يُبيَّن أنه ناقص.
about-figures-heading = في هذا الإصدار
about-figures = المفاهيم: { $concepts }. الأقسام اللغوية: { $sections }. الكلمات: { $terms }. اللغات: { $languages }. الكلمات التي يستعملها مصدر: { $attested }.
about-correct-heading = تصحيح مدخل
about-correct = البيانات مجلد من الملفات النصية، ومن حق الجميع قراءتها وتصحيحها وأخذها. نرجو إبلاغنا بالخطأ، وفي أي مدخل ولغة هو، وما مصدر المعلومة:
about-licence-heading = الرخصة
about-licence = استعمال البيانات متاح للجميع مع ذكر المصدر ({ $licence }).

## Editions
changes-title = الإصدارات والتغييرات
changes-intro = كل إصدار مجمَّد ويبقى على عنوانه الخاص، ليُستشهد بما كان ساريًا في يوم معيّن.
changes-none = لا يوجد بعد إصدار سابق للمقارنة.
changes-between = من { $from } إلى { $to }
change-added = جديد
change-changed = معدَّل
change-removed = محذوف
edition-frozen = تقرؤون الإصدار المجمَّد { $edition } بتاريخ { $date }.
edition-now = إلى النسخة الحالية
cite = الاستشهاد بهذا المدخل
cite-in-preparation = قيد الإعداد

## Privacy
privacy-title = الخصوصية
privacy-short = البحث عن كلمة لا يترك أثرًا لدينا.
privacy-cookies = لا ملفات تعريف ارتباط، ولا حسابات، ولا عدّاد زيارات، ولا اتصال بأي موقع آخر.
privacy-logs = سجل الخادم يضم الوقت ونوع الصفحة ومدة الاستجابة. ولا يضم أبدًا نص البحث، ولا المدخل المقروء، ولا عنوان الشبكة.
privacy-browser = قد يحتفظ المتصفح بهذه الصفحة في سجله، أما النافذة الخاصة فلا تحتفظ بها. العنوان المحايد يُظهر «{ $title }» بدل اسم الصفحة، وزر «مغادرة الصفحة» يستبدل بالصفحة موقعًا آخر.
privacy-practice = التمرّن وحده يترك أثرًا، وفي متصفحكم فقط: البطاقات المعروفة وموعد عودتها، بأسماء لا تكشف شيئًا. زر «حذف كل شيء» يمحوه.
privacy-address = ما تختارونه (اللغة، زوج اللغات، الحزمة) مكتوب في عنوان الصفحة. فمن يرى هذا العنوان أو يستلمه يرى اختياركم أيضًا.
privacy-leave = زر مغادرة الصفحة، أو الضغط مرتين على Esc، يستبدل هذه الصفحة فقط. الصفحات التي زرتموها قبلها تبقى في سجل المتصفح.
privacy-correct = اقتراح تصحيح يفتح رسالة في برنامج بريدكم أو لدى القائمين على المسرد، وترون محتواها قبل إرسالها.
privacy-network = من يدير الشبكة يمكنه أن يرى زيارة هذا الموقع، لكن لا يرى كلمات البحث ما دام العنوان يبدأ بـ https.

## Tools
api-title = للبرامج
api-intro = كل ما في هذه الصفحات متاح أيضًا بصيغة JSON ومن دون مفتاح. الكلمات التي لا يجوز عرضها ترجمةً ترد في «hear» فقط.
api-description = الوصف الكامل (OpenAPI 3.1)
api-lookup = البحث عن كلمة كما سُمعت.
api-suggest = اقتراحات أثناء الكتابة.
api-concepts = كل المفاهيم مع الخيار الأول في كل لغة.
api-concept = مفهوم واحد بكل اللغات.
api-languages = اللغات وتنوعاتها وبلدانها.
api-settings = أنواع المهام مع مفاهيمها بالترتيب.
api-setting = نوع واحد من المهام: مراحله وعباراته ونصائحه مع المصادر.
api-phrases = ما يقوله المترجمون بصفتهم الشخصية.
api-editions = الإصدارات المجمَّدة؛ كل عنوان متاح أيضًا تحت /editions/… أو مع ?edition= أو مع ?as_of= وتاريخ.
api-changes = ما تغيّر بين إصدارين (from وto).
api-say-hear = خذوا الترجمة من «say» فقط. ما في «hear» للفهم، مع استعماله وما يقال بدلًا منه.
api-files = الاختيار نفسه كما في الحزمة (setting أو domain أو pack)، بين لغتين أو بكل اللغات.
api-errors-title = الأخطاء
api-errors = كل خطأ بصيغة application/problem+json (RFC 9457): ما الخطأ وما العمل. الأجوبة تحمل ETag؛ أعيدوا الطلب مع If-None-Match.
api-example = مثال
api-reconcile = OpenRefine: يُضاف هذا العنوان خدمةَ مطابقة (reconciliation)، وتأتي الكلمات والتعريفات أعمدةً.

## Errors
error-not-found-title = هذه الصفحة غير موجودة
error-not-found = ربما في العنوان خطأ، أو نُقلت الصفحة.
error-no-concept-title = هذا المدخل غير موجود
error-no-concept = لا مدخل باسم «{ $id }» في هذا الإصدار.
error-nearest = هل المقصود
error-retired-title = لم يعد هذا المدخل موجودًا
error-bad-title = تعذّر تنفيذ الطلب
error-method-title = هذا غير ممكن هنا
error-busy-title = الضغط شديد حاليًا
error-busy = نرجو إعادة المحاولة بعد بضع ثوانٍ.
error-internal-title = حدث خطأ ما
error-internal = الخطأ من جانبنا وقد سُجّل. يمكن إعادة المحاولة أو البدء من صفحة البحث.
back-to-search = إلى صفحة البحث

## Worksheets
sheet-read-me = اقرأني
sheet-side-by-side = جنبًا إلى جنب
sheet-edition = الإصدار
sheet-licence = الرخصة
sheet-address = العنوان
sheet-contact = للتواصل
sheet-intro = ورقة لكل لغة. الكلمات التي يمكنك اختيارها بنفسك والكلمات التي يكفي أن تفهمها موضوعة في عمودين مختلفين. لا تأخذ أبدًا كلمة من العمود الثاني على أنها ترجمة.
sheet-columns = الأعمدة
sheet-usages = الاستعمال
column-concept = المفهوم
column-concept-means = الاسم الثابت للمفهوم، وهو نفسه في كل اللغات.
column-domain = المجال
column-domain-means = الموضوع الذي ينتمي إليه المفهوم.
column-language = اللغة
column-language-means = رمز اللغة.
column-say = للقول
column-say-means = كلمات يمكنك اختيارها بنفسك لنقل الكلام.
column-hear = للفهم فقط
column-hear-means = كلمات يجب أن تتعرف إليها وتنقلها بأمانة، لكن لا تخترها بنفسك.
column-usage = الاستعمال
column-usage-means = مدى قبول الكلمة؛ انظر أدناه.
column-advice = النصيحة
column-advice-means = ما ينبغي فعله عند سماع الكلمة.
column-instead = قل بدلًا منها
column-instead-means = كلمات صالحة للاستعمال من اللغة نفسها.
column-romanised = بالحروف اللاتينية
column-romanised-means = كيف تُنطق الكلمة.
column-part_of_speech = نوع الكلمة
column-part_of_speech-means = اسم، صفة، فعل …
column-gender = الجنس النحوي
column-gender-means = جنس الكلمة، لا جنس الشخص.
column-regions = البلدان
column-regions-means = حيث تُستعمل هكذا؛ وإن كان فارغًا ففي كل مكان.
column-literal = حرفيًا
column-literal-means = ما يسمعه المستمع حرفيًا.
column-note = ملاحظة
column-note-means = من يقولها وأين وكيف تقع على السامع.
column-definition = التعريف
column-definition-means = معنى المفهوم بتلك اللغة.
column-evidence = التوثيق
column-evidence-means = هل راجعها شخص عارف، أو استعملها مصدر بهذا المعنى.
column-sources = المصادر
column-sources-means = أسماء من قائمة المصادر.
column-url = الصفحة
column-url-means = موضع المفهوم في الموقع.
usage-preferred-means = اخترها أولًا.
usage-accepted-means = محترمة بالقدر نفسه؛ يمكنك اختيارها.
usage-paraphrase-means = لا توجد كلمة صالحة؛ يمكن قول هذه العبارة كما هي.

## Worksheets for reviewers
review-title = ورقة عمل للمراجعة
review-sheet = المراجعة
review-rows = كل صف جزء من مفهوم: تعريف أو عبارة شارحة أو ملاحظة أو كلمة.
review-fill = املأ الأعمدة الملونة فقط واترك الباقي كما هو. يمكن ترتيب الصفوف وتصفيتها.
review-verdict-how = اختر حكمًا من القائمة. الصف الذي بلا حكم يُعدّ غير مقروء.
review-better-how = الأفضل: الكلمة أو النص كما ينبغي أن يكون. وإن كان بغير الحروف اللاتينية فاكتب نطقه بالحروف اللاتينية أيضًا.
review-new-how = الصف الأخير من كل مفهوم فارغ: اكتب فيه كلمة ناقصة مع استعمالها.
review-remark-how = تعليق: أي شيء آخر وبأي لغة. يقرؤه محرر.
review-privacy = لا يُحفظ اسمك، بل صفتك والتاريخ فقط.
review-verdicts = الأحكام
review-right = صحيح
review-right-means = يبقى كما هو.
review-change = يُعدَّل
review-change-means = يؤخذ بما في أعمدة «الأفضل».
review-remove = يُحذف
review-remove-means = لا ينبغي أن يكون هنا.
review-unsure = غير متأكد
review-unsure-means = اسأل شخصًا آخر أيضًا.
review-what = ماذا
review-text = النص
review-verdict = الحكم
review-better-text = الأفضل
review-better-usage = استعمال أفضل
review-better-reading = الأفضل بالحروف اللاتينية
review-remark = تعليق
review-part-definition = تعريف
review-part-paraphrase = عبارة شارحة
review-part-note = ملاحظة
review-part-term = كلمة
review-part-new = كلمة جديدة
