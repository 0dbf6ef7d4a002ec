# Interface texts. One file a language; every file holds the same messages with the same variables.

## Everywhere
site-name = Passerelle
site-tagline = Ne söylemeli, neyi anlamalı: tercümanlar için sözlükçe
neutral-title = Notlar
skip-to-content = İçeriğe geç
nav-label = Ana sayfalar
nav-search = Arama
nav-domains = Konular
nav-languages = Diller
nav-about = Hakkında
nav-privacy = Gizlilik
nav-api = Yazılımlar için
interface-language = Bu sayfanın dili
leave = Sayfadan çık
leave-hint = Bu sayfanın yerine başka bir site açılır. Esc tuşuna iki kez basmak da aynı işi görür.
neutral-title-on = Sayfa başlığını gizle
neutral-title-off = Sayfa başlığını göster
edition = Sürüm { $edition }
licence-line = Metinlerin lisansı: { $licence }
list-separator = {", "}

## Search
search-label = Duyduğunuz kelime veya ifade
search-button = Ara
search-from = Duyulan dil
search-to = Gösterilecek dil
any-language = herhangi bir dil
all-languages = tüm diller
search-hint = Yazım hatası sorun değil. Arapça, Farsça veya Rusça, Latin harfleriyle de yazılabilir.
try-these = Örneğin:
results-count =
    { $count ->
        [0] Sonuç yok
        [one] { $count } kavram
       *[other] { $count } kavram
    }
results-more = İlk { $shown } kavram gösteriliyor. Daha uzun bir arama daha az sonuç verir.
found-in = { $language } bölümünde bulundu
other-language-notice = { $asked } bölümünde değil, { $language } bölümünde bulundu
all-terms = Tüm kelimeler ve notlar
more-to-understand =
    { $count ->
        [one] ve yalnızca anlamak için { $count } kelime
       *[other] ve yalnızca anlamak için { $count } kelime
    }
no-section = { $language } bölümü henüz yok.
nothing-found = “{ $query }” için sonuç bulunamadı.
nothing-found-what-now = Kelimenin daha kısa bir parçasını, başka bir yazımını veya dil olarak “{ $any }” seçeneğini deneyin.
nothing-nearest = Benzer başlayan maddeler
nothing-propose = Eksik bir kelime mi var? Hangi kelime olduğunu, hangi dilde ve nerede karşınıza çıktığını bize bildirin:
home-prepare = Bir göreve hazırlık
home-tools = Araçlar
query-too-long = Arama metni çok uzun: en fazla { $most } karakter kullanın.

class-exact = tam bu yazımla
class-folded = aynı kelime, farklı yazım veya harf büyüklüğü
class-words = yazdığınızla ortak kelimeleri var
class-prefix = böyle başlıyor
class-inflected = kelimenin başka bir biçimi
class-joined = bitişik veya ayrı yazılmış
class-typo = muhtemelen yazım hatası
class-romanised = duyulduğu gibi, Latin harfleriyle
class-text = tanımda veya bir notta

## Concept
definition-fallback = Tanımın dili: { $language }.
concept-broader = Üst kavram
concept-narrower = Alt kavramlar
concept-related = Ayrıca bakınız
concept-contrast = Şununla karıştırılmamalı
concept-languages = Bu maddede
say-heading = Söylemek için
hear-heading = Yalnızca anlamak için
hear-explained = Biri bunları kullandığında aslına sadık kalarak aktarın. Kendiniz seçmeyin.
paraphrase-heading = Şöyle söyleyin
equivalence-full = Dilde aynı anlama gelen bir kelime var
equivalence-partial = Kelimeler bu anlamı ancak kısmen karşılıyor
equivalence-none = Yerleşik bir kelime yok
no-usable-term = Burada kimseyi incitmeden söylenebilecek bir kelime bilmiyoruz.
usage-preferred = ilk tercih
usage-accepted = bu da uygun
usage-insider = kendi aralarında
usage-clinical = tıbbi veya hukuki
usage-dated = eskimiş
usage-misleading = yanıltıcı
usage-offensive = incitici
usage-slur = hakaret
advice-insider = Yalnızca bu kelimeyi kullanan birinin sözünü aktarırken kullanın.
advice-clinical = Yalnızca tıbbi veya hukuki bir görüşmede kullanın.
advice-dated = Biri kullandığında aktarın. Kendiniz seçmeyin: artık incitici veya eskimiş bir kelime.
advice-misleading = Söyleneni aktarın. Kendiniz seçmeyin: başka bir anlama gelir.
advice-offensive = Söylendiği gibi, yumuşatmadan aktarın. Kendiniz seçmeyin.
advice-slur = Bir hakaret. Söylendiği kadar sert aktarın. Kendiniz asla seçmeyin.
literally = kelimesi kelimesine
pronounced = okunuşu
instead-say = Bunun yerine söyleyin:
instead-paraphrase = açıklayıcı ifade
if-heard = Duyarsanız
how-to-say = Nasıl söylenir
also-in = Aynı kelime, başka anlam:
sources = Kaynaklar
evidence-reviewed = gözden geçirildi
evidence-attested = belgelendi
evidence-unattested = henüz kaynak yok
reviewed-by = Gözden geçiren: { $role }, { $date }
text-in = { $language }
elsewhere = Diğer bilgi tabanlarında:
part-of-speech-noun = isim
part-of-speech-adjective = sıfat
part-of-speech-verb = fiil
part-of-speech-adverb = zarf
part-of-speech-phrase = söz öbeği
part-of-speech-other = diğer sözcük türü
gender-masculine = eril
gender-feminine = dişil
gender-neuter = nötr
gender-common = eril veya dişil
gender-other = diğer cins
term-type-full_form = tam biçim
term-type-acronym = baş harf kısaltması
term-type-abbreviation = kısaltma
term-type-short_form = kısa biçim
term-type-variant = yazım çeşidi
term-type-phrase = kalıp söz
register-formal = resmî
register-technical = teknik
register-colloquial = konuşma dili
register-slang = argo
register-vulgar = kaba
register-religious = dinî
form-singular = tekil
form-plural = çoğul
form-dual = ikil
form-masculine = eril
form-feminine = dişil
form-neuter = nötr
form-masculine_plural = eril çoğul
form-feminine_plural = dişil çoğul
form-definite = belirli
form-indefinite = belirsiz
form-inflected = çekimli
form-genitive = tamlayan durumu
form-dative = yönelme durumu
form-accusative = belirtme durumu
form-locative = bulunma durumu
form-ablative = ayrılma durumu
form-instrumental = araç durumu
form-vocative = seslenme durumu
form-construct = tamlanan biçimi
form-collective = topluluk adı
form-diminutive = küçültme
form-noun = isim
form-adjective = sıfat
form-verb = fiil
form-adverb = zarf
form-infinitive = mastar
form-present = şimdiki zaman
form-past = geçmiş zaman
form-participle = sıfat-fiil
form-imperative = emir kipi
form-negative = olumsuz
form-short = kısa biçim
form-long = uzun biçim
form-spelling = şöyle de yazılır
form-vocalised = harekeli
form-informal = gündelik kullanımda

## Assignments and phrases
nav-settings = Görevler
settings-title = Görev türleri
settings-intro = Bir göreve hazırlanın: neler hangi sırayla konuşulur, tercüman olarak ne söylersiniz, nerede sık hata yapılır.
setting-contents = Bu sayfada
setting-terms = Görüşmedeki sırasıyla kavramlar
setting-understand = Yalnızca anlamanız gereken sözcükler
setting-phrases = Tercüman olarak söyledikleriniz
setting-wrong = Sık yapılan hatalar
setting-advice = Öneriler
area-asylum = İltica ve kabul
area-health = Sağlık
area-justice = Polis ve mahkeme
area-youth = Okul ve gençlik
area-administration = Belediye ve sosyal hizmetler
phrases-title = Tercümanın cümleleri
phrases-intro = Tercüman olarak kendi adınıza, üçüncü şahısla söyledikleriniz ve karşı tarafa bildirilenler.
moment-opening = Başlangıçta
moment-address = Hitap biçimi
moment-words = Bir sözcük üzerine
moment-course = Görüşmenin akışı üzerine
moment-limits = Devam edilemediğinde
phrase-say-client = Görüşülen kişiye
phrase-tell-professional = Görevliye bildirilen
phrase-say-professional = Görevliye
phrase-tell-client = Görüşülen kişiye bildirilen
phrase-say-both = İki tarafa da
phrase-none = Bu dilde henüz yok.
speaker-masculine = tercüman: erkek
speaker-feminine = tercüman: kadın
person-masculine = biçim: eril
person-feminine = biçim: dişil
person-neutral = biçim: cinsiyetsiz
person-plural = biçim: çoğul
pair-one = Dil
pair-other = Öteki dil
pair-none = dil seçin
pair-variety = Ülke
pair-any-variety = tüm ülkeler
pair-show = Göster
no-section-short = henüz yok

## Packs
pack-title = Paket
pack-intro = Bir görevin sözcükleri, bir dil çiftinde: okumak, yazdırmak ya da göndermek için. Her şey sayfanın adresinde durur; biz hiçbir şey saklamayız.
pack-by-hand = Kendiniz seçin
pack-by-hand-how = Bir maddede “Pakete ekle”yi seçin. Seçiminiz adreste durur ve sayfadan sayfaya sizinle gelir.
pack-yours = Paketiniz
pack-empty = Boşalt
pack-add = Pakete ekle
pack-remove = Paketten çıkar
pack-of-results = Bu sonuçlardan paket
pack-make = Paket yap
pack-options = Paketin görünümü
pack-a4 = A4’e yazdır
pack-a5 = A5’e yazdır
pack-notes-on = Notlarla
pack-notes-off = Notsuz
pack-understand-on = Anlaşılacak sözcüklerle
pack-understand-off = Anlaşılacak sözcükler olmadan
pack-setting = Bu görev üzerine
pack-change = Seçimi değiştir
pack-order = Sırayı değiştir
pack-up = Yukarı: sıra
pack-down = Aşağı: sıra
pack-out = Çıkar: sıra
pack-choose-pair = Paketi görmek için iki dil seçin.
pack-concept = Kavram
pack-picked = Paket: { $count } kavram

## Files
pack-files = Başka programlar için dosyalar
format-csv = Tablo (CSV)
format-xlsx = Çalışma kitabı (Excel)
format-tbx-basic = TBX-Basic
format-tbx-linguist = TBX-Linguist
format-tbx-v2 = TBX v2
format-skos-turtle = SKOS (Turtle)
format-skos-jsonld = SKOS (JSON-LD)
format-omegat = OmegaT
format-anki-text = Anki (metin)
format-anki = Anki
format-stardict = StarDict

## Room and practice
practise-title = Alıştırma
room-title = Görüşme sırasında
room-intro = Kol mesafesinden okunan tek bir büyük kutu ve bir dil çifti. İki dil seçin.
room-swap = Dilleri değiştir (= tuşu)
room-hear = Bu ne demek?
room-say = Bunu nasıl söylerim?
room-keys = / ara · ↓ ↑ sonuçlar · Enter aç · Esc temizle · = dilleri değiştir · ; öteki soru
practise-intro = Bir paketten kartlar: yanıtı düşünün, kartı açın, kendiniz değerlendirin.
practise-both = Tüm kartlar
practise-say = Söylemek
practise-hear = Anlamak
practise-how = Bunu nasıl söylersiniz? ({ $language })
practise-what = Bunu duyuyorsunuz. Ne demek ve ne yaparsınız?
practise-again = Yeniden (1)
practise-known = Biliyorum (2)
practise-left = kart kaldı
practise-done = Bugünlük bitti.
practise-forget = Her şeyi unut
practise-storage = Bildikleriniz yalnızca bu tarayıcıda, hiçbir şeyi ele vermeyen adlarla tutulur. Bu düğme siler.
nav-train = Eğitim
train-title = Eğitim
train-intro = Tercüman yetiştirenler için: büyük ekranda adım adım açılan alıştırmalar ve kavramlar.
train-exercises = Alıştırmalar
train-no-exercise = Bu dil çiftinde henüz alıştırma yok.
train-concepts = Bir kavramı göster
train-concepts-how = Her maddede “Büyük ekranda” bağlantısı vardır. Orada dörde kadar dil seçersiniz.
train-screen = Büyük ekranda
train-from-into = { $from } → { $to }
train-keys = Boşluk ya da → sonraki adımı gösterir, ← sonuncuyu geri alır.
train-meaning = Anlam
train-beside = Yanına bir dil daha
train-unveil = göster
train-verdict = Değerlendirme
train-shuffle = Başka sıra
train-next = Sonraki alıştırma
train-handout = Kâğıt üzerinde
handout-title = Alıştırma kâğıdı
handout-with = Yanıtlarla
handout-without = Yanıtsız
verdict-faithful = Sadık: aynı şeyi aynı güçle söylüyor.
verdict-defensible = Savunulabilir, bir çekinceyle.
verdict-softened = Yumuşatılmış: söylenenden zayıf.
verdict-harsher = Sertleştirilmiş: söylenenden güçlü.
verdict-different = Başka bir şey söylüyor.
verdict-incomplete = Bir şey ekliyor ya da atlıyor.
correct-this = Yanlış mı? Bildirin
correct-subject = Passerelle: { $term } ({ $language })
correct-body = Yanlış olan ne? Nereden biliyorsunuz?

## Domains and languages
domains-title = Konular
domains-intro = Konularına göre kavramlar.
concept-count =
    { $count ->
        [one] { $count } kavram
       *[other] { $count } kavram
    }
languages-title = Diller
languages-intro = Beş dil eksiksiz işlendi. Diğerlerinde bir madde yalnızca belgeleyebildiğimiz kelimeleri içerir; eksik olan, eksik diye gösterilir.
languages-full = Eksiksiz işlenen diller
languages-evidence = Yalnızca belgelenen kelimeler
language-varieties = Bölgesel biçimler
guide = Bu dilde cinsiyet üzerine konuşmak
guide-gender = Dil cinsiyeti nasıl belli eder
guide-pronouns = Zamir seçimi
guide-address = Hitap biçimleri
guide-confused = Karıştırılanlar
guide-varieties = Bölgesel biçimler
guide-ask = Başta ne sorulur
language-concepts = { $language } bölümü olan kavramlar
language-missing = Bölümü olmayan kavramlar
language-missing-explained = Boşluk, güvenilir bir kelime bulamadığımızı gösterir; öyle bir kelime olmadığını değil.
evidence-rule-required = Bu dilde yalnızca kaynağı olan kelimeler yayımlanır.
evidence-rule-optional = Kaynağı olmayan kelimeler işaretlenir.

## About
about-title = Hakkında
about-what-heading = Bu nedir
about-what = Passerelle; iltica mülakatlarında, sağlık görüşmelerinde ve okullarda çalışan tercümanlar için bir sözlükçedir. Her kavram için söylenebilecek kelimeleri, yalnızca anlaşılması gereken kelimeleri ve her birinin duyan kişi üzerindeki etkisini verir.
about-hear-heading = Söylemek ve anlamak
about-hear = Tercüman, karşısındaki kişinin kullandığı her kelimeyi, hakaretler dahil, anlamalı ve söylendiği kadar sert aktarmalıdır: yumuşatmak ifadeyi değiştirir. Kelimeyi tercüman seçiyorsa bu, saygılı bir kelime olmalıdır. Bu yüzden her madde iki soruyu yanıtlar: Bu kelimeyi duyduğumda ne anlama gelir, ben hangi kelimeyi söylerim?
about-evidence-heading = Ne kadar eminiz
about-evidence = Sözlük dışında bir kaynak bir kelimeyi bu anlamda kullanıyorsa kelime belgelenmiştir; dili ve topluluğu bilen biri maddeyi okumuşsa gözden geçirilmiştir. İkisi de olmayan kelimeler işaretlenir. Boşluk, boşluk olarak gösterilir.
about-figures-heading = Bu sürümde
about-figures = { $concepts } kavram, { $sections } dil bölümü, { $languages } dilde { $terms } kelime. Bunların { $attested } tanesi bir kaynakta kullanılıyor.
about-correct-heading = Bir maddeyi düzeltin
about-correct = Veri kümesi, herkesin okuyabileceği, düzeltebileceği ve alıp götürebileceği metin dosyalarından oluşan bir klasördür. Neyin yanlış olduğunu, hangi madde ve dilde olduğunu ve bunu nereden bildiğinizi bize yazın:
about-licence-heading = Lisans
about-licence = Veri kümesini, kaynağını belirterek herkes kullanabilir ({ $licence }).

## Editions
changes-title = Sürümler ve değişiklikler
changes-intro = Her sürüm dondurulur ve kendi adresinde kalır; böylece belli bir günde geçerli olan alıntılanabilir.
changes-none = Karşılaştırılacak daha eski bir sürüm henüz yok.
changes-between = { $from } → { $to }
change-added = yeni
change-changed = değişti
change-removed = çıkarıldı
edition-frozen = { $date } tarihli dondurulmuş { $edition } sürümünü okuyorsunuz.
edition-now = Güncel hâline git
cite = Bu maddeyi kaynak göster
cite-in-preparation = hazırlanıyor

## Privacy
privacy-title = Gizlilik
privacy-short = Kelime aramak bizde iz bırakmaz.
privacy-cookies = Çerez yok, hesap yok, sayaç yok, başka bir siteye istek yok.
privacy-logs = Sunucu günlüğünde saat, sayfanın türü ve yanıt süresi yer alır. Ne yazdığınız, hangi maddeyi okuduğunuz ve ağ adresiniz hiçbir zaman yer almaz.
privacy-browser = Tarayıcınız bu sayfayı geçmişinde tutabilir. Gizli pencere tutmaz. Nötr başlık, sayfanın adı yerine “{ $title }” gösterir; “Sayfadan çık” düğmesi de sayfanın yerine başka bir site açar.
privacy-practice = Yalnızca alıştırma iz bırakır, o da yalnızca kendi tarayıcınızda: bildiğiniz kartlar ve ne zaman geri gelecekleri, hiçbir şeyi ele vermeyen adlarla. “Her şeyi unut” bunu siler.
privacy-address = Seçtikleriniz (dil, dil çifti, paket) sayfanın adresinde durur. O adresi gören ya da alan, seçiminizi de görür.
privacy-leave = Sayfadan çıkma düğmesi ya da iki kez Esc yalnızca bu sayfanın yerine başkasını koyar. Daha önce açtığınız sayfalar tarayıcı geçmişinde kalır.
privacy-correct = Düzeltme önermek kendi e-posta programınızda ya da sözlükçe sorumlularında bir ileti açar. Göndermeden önce içeriğini görürsünüz.
privacy-network = Ağınızı yöneten kişi bu siteyi ziyaret ettiğinizi görebilir ama adres https ile başladığı sürece hangi kelimeleri aradığınızı göremez.

## Tools
api-title = Yazılımlar için
api-intro = Bu sayfalardaki her şey, anahtar gerekmeden JSON olarak da sunulur. Çeviri olarak önerilmemesi gereken kelimeler yalnızca “hear” alanında yer alır.
api-description = Tam açıklama (OpenAPI 3.1)
api-lookup = Bir sözcüğü duyulduğu gibi arama.
api-suggest = Yazarken öneriler.
api-concepts = Her dildeki ilk tercihleriyle tüm kavramlar.
api-concept = Tüm dillerde tek bir kavram.
api-languages = Diller, türleri ve ülkeleri.
api-settings = Kavramlarıyla, sırasıyla görev türleri.
api-setting = Bir görev türü: aşamalar, cümleler, kaynaklı öneriler.
api-phrases = Tercümanların kendi adlarına söyledikleri.
api-editions = Dondurulmuş sürümler; her adres /editions/… altında, ?edition= ile ya da bir günle ?as_of= ile de vardır.
api-changes = İki sürüm arasında değişenler (from, to).
api-say-hear = Çeviriyi yalnızca “say” içinden alın. “hear” içindekiler, kullanımları ve yerine söylenecekle birlikte, anlamak içindir.
api-files = Paketteki seçimin aynısı (setting, domain ya da pack), bir dil çifti ya da tüm diller.
api-errors-title = Hatalar
api-errors = Her hata application/problem+json’dır (RFC 9457): yanlış olan ve yapılacak şey. Yanıtlar ETag taşır; If-None-Match ile yeniden sorun.
api-example = Örnek
api-reconcile = OpenRefine: bu adresi eşleştirme (reconciliation) hizmeti olarak ekleyin. Kelimeler ve tanımlar sütun olarak gelir.

## Errors
error-not-found-title = Böyle bir sayfa yok
error-not-found = Adres yanlış yazılmış veya sayfa taşınmış olabilir.
error-no-concept-title = Böyle bir madde yok
error-no-concept = “{ $id }” bu sürümdeki maddelerden biri değil.
error-nearest = Bunu mu demek istediniz
error-retired-title = Bu madde artık yok
error-bad-title = Bu istek işlenemedi
error-method-title = Bu işlem burada yapılamaz
error-busy-title = Şu anda çok yoğun
error-busy = Birkaç saniye sonra yeniden deneyin.
error-internal-title = Bir sorun oluştu
error-internal = Hata bizden kaynaklandı ve kaydedildi. Yeniden deneyin veya arama sayfasından başlayın.
back-to-search = Arama sayfasına dön

## Worksheets
sheet-read-me = Beni oku
sheet-side-by-side = Yan yana
sheet-edition = Sürüm
sheet-licence = Lisans
sheet-address = Adres
sheet-contact = İletişim
sheet-intro = Her dil için bir sayfa. Kendiniz seçebileceğiniz sözcükler ile yalnızca anlamanız gereken sözcükler ayrı sütunlardadır. İkinci sütundaki bir sözcüğü asla çeviri olarak almayın.
sheet-columns = Sütunlar
sheet-usages = Kullanım
column-concept = Kavram
column-concept-means = Kavramın bütün dillerde aynı olan sabit adı.
column-domain = Alan
column-domain-means = Kavramın ait olduğu konu.
column-language = Dil
column-language-means = Dilin kodu.
column-say = Söylenebilir
column-say-means = Bir sözü aktarmak için kendiniz seçebileceğiniz sözcükler.
column-hear = Yalnızca anlamak için
column-hear-means = Tanımanız ve sadakatle aktarmanız gereken, ama kendiniz seçmeyeceğiniz sözcükler.
column-usage = Kullanım
column-usage-means = Sözcüğün ne kadar kabul edilebilir olduğu; aşağıya bakın.
column-advice = Öneri
column-advice-means = Sözcüğü duyduğunuzda ne yapmalısınız.
column-instead = Yerine söyleyin
column-instead-means = Aynı dilden kullanılabilir sözcükler.
column-romanised = Latin harfleriyle
column-romanised-means = Sözcüğün nasıl okunduğu.
column-part_of_speech = Sözcük türü
column-part_of_speech-means = İsim, sıfat, fiil …
column-gender = Dil bilgisel cinsiyet
column-gender-means = Kişinin değil, sözcüğün.
column-regions = Ülkeler
column-regions-means = Böyle kullanıldığı yerler; boşsa her yerde.
column-literal = Sözcüğü sözcüğüne
column-literal-means = Dinleyenin sözcüğü sözcüğüne duyduğu.
column-note = Not
column-note-means = Kimin söylediği, nerede, nasıl karşılandığı.
column-definition = Tanım
column-definition-means = Kavramın o dildeki anlamı.
column-evidence = Dayanak
column-evidence-means = Konuyu bilen biri okudu mu, ya da bir kaynak sözcüğü böyle kullanıyor mu.
column-sources = Kaynaklar
column-sources-means = Kaynak listesindeki adlar.
column-url = Sayfa
column-url-means = Kavramın sitedeki yeri.
usage-preferred-means = Önce bunu seçin.
usage-accepted-means = Aynı derecede saygılı; seçebilirsiniz.
usage-paraphrase-means = Kullanılabilir bir sözcük yok; bu sözler olduğu gibi söylenebilir.

## Worksheets for reviewers
review-title = Okuyup düzelten için çalışma sayfası
review-sheet = Değerlendirme
review-rows = Her satır bir kavramın bir parçasıdır: bir tanım, bir açımlama, bir not ya da bir sözcük.
review-fill = Yalnızca renkli sütunları doldurun. Gerisini olduğu gibi bırakın. Satırlar sıralanabilir ve süzülebilir.
review-verdict-how = Listeden bir karar seçin. Kararı olmayan satır okunmamış sayılır.
review-better-how = Daha iyisi: sözcüğün ya da metnin olması gereken biçimi. Latin dışı bir yazıda Latin harfleriyle okunuşunu da yazın.
review-new-how = Her kavramın son satırı boştur: eksik olan bir sözcüğü kullanımıyla birlikte oraya yazın.
review-remark-how = Açıklama: geri kalan her şey, hangi dilde olursa. Bir editör okur.
review-privacy = Adınız kaydedilmez, yalnızca rolünüz ve tarih kaydedilir.
review-verdicts = Kararlar
review-right = doğru
review-right-means = Olduğu gibi kalabilir.
review-change = değiştir
review-change-means = “Daha iyi” sütunlarındakini alın.
review-remove = çıkar
review-remove-means = Bu burada olmamalı.
review-unsure = emin değilim
review-unsure-means = Başka birine de sorun.
review-what = Ne
review-text = Metin
review-verdict = Karar
review-better-text = Daha iyi
review-better-usage = Daha iyi kullanım
review-better-reading = Latin harfleriyle daha iyi
review-remark = Açıklama
review-part-definition = tanım
review-part-paraphrase = açımlama
review-part-note = not
review-part-term = sözcük
review-part-new = yeni sözcük
