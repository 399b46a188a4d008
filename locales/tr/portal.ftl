# Turkish.

## The frame of every page
brand = Koʻprik
brand-line = yurt dışında çalışma yolları, kuralları ve kaynaklarıyla
brand-home = Koʻprik, ana sayfa
skip = Ana içeriğe geç
language-label = Dil:
menu = Menü
menu-programmes = Programlar
menu-check = Sertifika doğrula
menu-desk = Personel paneli
menu-account = Hesap
menu-mine = Sayfam
menu-sign-in = Giriş
demo-label = Deneme
demo-strip = Deneme: kişiler, numaralar ve alımlar gerçek değildir. Hiçbir mesaj gönderilmez.
demo-messages = Mesajları oku
crumb-home = Ana sayfa
crumbs-label = Buradasınız
foot-help = Yardım
foot-fees = Kim ne için ücret alabilir
foot-sources = Kaynaklar ve tarihler
foot-privacy = Kişisel veriler
foot-accessibility = Erişilebilirlik
foot-helpline = Yardım hattı
pager-label = Sayfalar
pager-previous = Önceki
pager-next = Sonraki

## Forms
error-title = Hata: { $title }
error-summary = Lütfen şunları düzeltin
error-word = Hata:
change = Değiştir
continue = Devam et
save = Kaydet
save-later = Kaydet, sonra devam et
choose = Seçin
back = Geri
yes = Evet
no = Hayır
date-day = Gün
date-month = Ay
date-year = Yıl

## When something goes wrong
fail-not-found = Böyle bir sayfa yok
fail-not-found-do = Adresi kontrol edin veya ana sayfadan başlayın.
fail-forbidden = Bu sayfa size açık değil
fail-forbidden-do = Hesabınızın bu sayfaya yetkisi yok ya da form başka bir siteden gönderildi. Geri dönüp bu siteden yeniden deneyin.
fail-too-many = Kısa sürede çok fazla deneme yapıldı
fail-too-many-do = Bir dakika bekleyip yeniden deneyin. Kaydedilmiş hiçbir şey kaybolmadı.
fail-bad-request = Gönderdiğiniz form okunamadı
fail-bad-request-do = Geri dönün, sayfayı yenileyin ve formu yeniden gönderin.
fail-too-large = Form çok büyük
fail-too-large-do = Yazdıklarınızı kısaltıp yeniden gönderin.
fail-busy = Şu anda çok yoğunuz
fail-busy-do = Birkaç saniye bekleyip sayfayı yenileyin.
fail-internal = Bizden kaynaklanan bir sorun oluştu
fail-internal-do = Gönderdiğiniz hiçbir şey yarım kaydedilmedi. Birkaç dakika sonra yeniden deneyin. Sorun sürerse bize bu numarayı bildirin.
fail-number = Hata numarası:
fail-home = Ana sayfaya git

## Vacancies

vacancy-state-draft = Taslak
vacancy-state-submitted = Gönderildi, inceleme bekliyor
vacancy-state-in-review = İnceleniyor
vacancy-state-returned = Düzeltilmesi gerekiyor
vacancy-state-rejected = Reddedildi
vacancy-state-published = Yayında
vacancy-state-paused = Geçici olarak durduruldu
vacancy-state-closed = Kapatıldı
vacancy-state-expired = Başvuru süresi doldu
vacancy-state-archived = Arşivde
vacancy-event-submit = İncelemeye gönderildi
vacancy-event-change = Değiştirildi, inceleme gerekmedi
vacancy-event-withdraw = İşveren geri çekti
vacancy-event-take = İnceleme başladı
vacancy-event-release = İnceleme sırasına geri alındı
vacancy-event-approve = Onaylandı ve yayımlandı
vacancy-event-return = Düzeltme için geri gönderildi
vacancy-event-reject = Reddedildi
vacancy-event-pause = Geçici olarak durduruldu
vacancy-event-resume = Yeniden açıldı
vacancy-event-close = Kapatıldı
vacancy-event-expire = Başvuru süresi doldu
vacancy-event-archive = Arşive kaldırıldı
message-vacancy = Koʻprik: { $number } numaralı ilan: { $event }. { $link }

## Vacancies: the editor

## Home page
home-title = Boş vaatlere para vermeden yurt dışında çalışın
home-lead = Japonya ve Türkiye programları: kuralları, ücretleri ve kaynaklarıyla. Eksiklerinizi görün, başvurun, her adımı izleyin.
home-start = Program seç
home-doors = Ne yapmak istiyorsunuz?
home-check = Sertifika doğrulamak
home-check-about = Numarasıyla, hesap açmadan, birkaç saniyede.
home-eligible = Eksiklerimi görmek
home-eligible-about = Birkaç soruyu yanıtlayın. Hesap gerekmez.
home-register = Hesap açmak
home-register-about = Başvurmak ve başvurularınızı izlemek için.
home-fees = Kimin ne için ücret alabileceğini görmek
home-fees-about = Kurala göre ne ücretsiz, ne yasak.

## Dates
date-example = Örneğin 27 3 2001
date-empty = Tarihi yazın: gün, ay ve yıl
date-no-day = Günü de yazın, örneğin 27
date-no-month = Ayı da yazın: 1 ile 12 arası sayı
date-no-year = Yılı dört rakamla yazın, örneğin 2001
date-wrong = Böyle bir tarih yok. Rakamla yazın, örneğin 27 3 2001

## Employers
register-employer-title = İşveren hesabı açma
register-employer-lead = Bir işveren, kooperatif, büro ya da eğitim şirketi adına çalışanlar içindir. Ücretsizdir. Ardından kuruluşu kaydedersiniz.
register-as-employer = Bir işveren adına kayıt olacağım
register-as-candidate = İş arıyorum
consent-body-employer = Koʻprik, iletişim bilginizi, adına çalıştığınız kuruluşları ve onlar hakkında yazdıklarınızı saklar. Bunlar kuruluşları denetlemek ve denetlenenleri iş arayanlara göstermek için kullanılır. Bir üyenin iletişim bilgisini aynı kuruluşun sahipleri ve karar veren görevliler görür; kimse satmaz. Onayınızı istediğiniz zaman geri alabilirsiniz.
message-invitation = Koʻprik: { $name } kuruluşuna davet edildiniz ({ $role }). Kabul etmek için 7 gün içinde açın: { $link } Tanımıyorsanız hiçbir şey yapmayın.
message-organisation = Koʻprik: { $name }: { $state }. { $reason }
org-mine = Kuruluşlarım
org-none = Henüz kuruluş yok
org-none-do = Kuruluşunuzu kaydedin: yaklaşık on dakika sürer, her adımı bırakıp sonra sürdürebilirsiniz.
org-begin = Kuruluş kaydet
org-unnamed = Henüz adı yazılmamış kuruluş
org-registration = Kayıt
org-change = Bilgileri değiştir
org-change-about = Burada yaptığınız değişiklikler, iki görevli denetledikten sonra başkalarına gösterilir.
org-facts = Bilgiler
org-facts-approved = Şimdiye dek onaylanan bilgiler
org-step-kind = Ülke ve tür
org-step-name = Ad
org-step-number = Resmî numara
org-step-licence = İzin belgesi
org-step-address = Adres
org-step-contacts = İletişim
org-country = Ülke
org-kind = Kuruluşun türü
org-kind-employer = İşveren
org-kind-supervising = Kooperatif ya da denetleyici kuruluş
org-kind-support = Kayıtlı destek kuruluşu
org-kind-agency = Özel istihdam bürosu
org-kind-training = Eğitim şirketi
org-kind-licensed = Yalnızca izin ya da kayıtla çalışır
org-name = Kendi yazısıyla adı
org-name-hint = Resmî sicildeki gibi, şirket türüyle birlikte
org-latin = Latin harfleriyle adı
org-latin-hint = Sözleşme ve vizelerdeki gibi. Adı zaten Latin harfleriyleyse aynısını yazın.
org-name-empty = Adı yazın
org-name-long = Ad 120 karakterden uzun: kısaltın
org-name-characters = Adda kullanılamayan işaretler var: harf ve rakamlarla yazın
org-name-not-latin = Bazı harfler Latin değil: adın tamamını Latin harfleriyle yazın
org-number = Resmî numara
org-number-jp = Tüzel kişi numarası (法人番号), 13 rakam
org-number-tr = VKN (10 rakam) ya da MERSİS numarası (16 rakam)
org-number-uz = STIR (vergi numarası), 9 rakam
org-number-other = Şirket ya da vergi sicilindeki numara
org-number-empty = Numarayı yazın
org-number-length = Bu ülke için rakam sayısı az ya da çok: belgeyle karşılaştırın
org-number-check = Bir rakam yanlış: denetim rakamı uymuyor. Numarayı belgeyle karşılaştırın
org-number-characters = Numarayı yalnızca rakamlarla yazın; boşluk ve kısa çizgi kalabilir
org-licensed = İzin belgesi, ruhsatı ya da kaydı var mı?
org-licensed-hint = Kooperatifler, destek kuruluşları ve bürolar için gereklidir
org-licence = İzin belgesi numarası
org-licence-hint = Yoksa bu ve sonraki alanları boş bırakın
org-no-licence = İzin belgesi yok
org-issuer = Veren kurum
org-licence-from = Geçerlilik başlangıcı
org-licence-until = Geçerlilik bitişi
org-licence-until-hint = Süresizse boş bırakın
org-licence-no-end = süresiz
org-licence-empty = İzin belgesinin numarasını yazın
org-licence-needed = Bu tür kuruluş izin belgesi olmadan kaydedilemez
org-issuer-empty = Kimin verdiğini yazın
org-licence-future = Bu tarih gelecekte
org-licence-order = Bitiş başlangıçtan önce: iki tarihi karşılaştırın
org-licence-over = Bu belgenin süresi dolmuş: şu an geçerli olanı yazın
org-address = Adres
org-address-hint = Resmî sicildeki gibi, kendi yazısıyla
org-address-empty = Adresi yazın
org-text-long = Metin 1000 karakterden uzun: kısaltın
org-phone = Telefon
org-phone-hint = Ülke koduyla, örneğin +81 ya da +90
org-email = E-posta
org-website = Web sitesi
org-website-hint = Yoksa boş bırakın
org-website-wrong = Bu bir web adresi değil: tarayıcıdan kopyalayın
org-check-title = Yanıtlarınızı denetleyin
org-check-send = Denetle ve gönder
org-send = Denetime gönder
org-send-about = Bilgileri iki görevli denetler. Söz verilen süre iki iş günüdür. Göndererek doğru olduklarını beyan edersiniz.
org-incomplete = Hâlâ eksik var: her adımı bitirip sonra gönderin
org-moved-on = Bu arada değişmiş. Hiçbir şey yazılmadı: yeniden bakıp karar verin.
org-waits-already = Bilgileriniz şu an denetleniyor. Değişiklikleri yanıttan sonra gönderebilirsiniz.
org-sent-note = { $when } tarihinde gönderildi. İki görevli denetler; söz verilen süre iki iş günüdür.
org-public-page = Herkese açık sayfa
org-draft = henüz denetlenmedi
org-approved = denetlendi
org-suspended = askıya alındı
org-withdrawn = onay geri alındı
org-rejected = reddedildi
org-waiting = denetleniyor
org-returned = geri gönderildi: düzeltin
org-role = Rol
org-role-owner = sahip
org-role-owner-about = Bilgiler, üyeler ve ilanlar
org-role-editor = düzenleyici
org-role-editor-about = İlanları yazar
org-role-viewer = izleyici
org-role-viewer-about = Görür, hiçbir şeyi değiştirmez
org-role-of = { $name } için rol
org-role-set = Rolü belirle
org-you = siz
org-members = Üyeler
org-remove = Çıkar
org-remove-of = { $name }: çıkar
org-leave = Bu kuruluştan ayrıl
org-last-owner = Son sahip ayrılamaz: önce başka birini sahip yapın. Hiçbir şey değişmedi.
org-invite-title = Birini davet et
org-invite-about = Bağlantılı bir mesaj göndeririz. { $days } gün ve yalnızca bu kişi için geçerlidir.
org-invite-hint = Numara ya da e-posta; burada hesabı olsun olmasın
org-invite = Daveti gönder
org-invitations = Bekleyen davetler
org-invited-until = { $role }, { $date } tarihine kadar
org-invited-over = { $date } tarihinde süresi doldu
org-take-back = Geri al
org-already-member = Bu kişi zaten üye
org-too-many-invitations = Günde yirmi davet yeterli: yarın yeniden deneyin
org-invitation = Davet
org-invited = { $name } kuruluşuna davet edildiniz ({ $role })
org-invited-visitor = Kabul etmek için davetin gönderildiği iletişim bilgisiyle giriş yapın ya da onunla bir işveren hesabı açın: davet sayfanızda bekler.
org-invited-ended = Bu davetin süresi doldu. Yenisini isteyin.
org-invited-other = Bu davet başka bir kişiye gönderildi. Çıkış yapıp o bilgiyle giriş yapın.
org-invited-candidate = Aday hesabı bir kuruluşa üye olamaz. Başka bir iletişim bilgisine davet isteyip onunla işveren hesabı açın.
org-accept = Daveti kabul et
org-accepted = Bu daveti kabul ettiniz.
org-open = Kuruluşu aç
org-employers = Adına çalıştığımız işverenler
org-employers-about = Her ilanda gerçek işveren belirtilir. Adına çalıştıklarınızı burada yazın; görevliler her birini denetler.
org-employers-none = Henüz işveren yazılmadı
org-employers-none-do = İlkini aşağıda yazın.
org-employer-new = İşveren yaz
org-employer-add = Denetime gönder
org-employer-state = İşverenin kendisi: { $state }
org-own-number = Bu sizin numaranız: işverenin numarasını yazın
org-link-again = Bu işveren listenizde zaten var. Hiçbir şey değişmedi.
org-link-asked-on = { $date } tarihinde yazıldı.
org-link-approved = bağ onaylandı
org-link-refused = bağ reddedildi
org-link-ended = bağ sona erdi
org-link-end = Bağı sonlandır
org-link-approve = Bağı onayla
org-link-refuse = Bağı reddet
org-link-reason = Reddeder ya da sonlandırırsanız nedeni
org-all = Kuruluşlar
org-half = bir onay
org-half-own = Siz onayladınız: ikinci bir kişi daha onaylamalı.
org-half-other = Bir kişi onayladı: sizinki ikinci onay olacak.
org-two-people = İki ayrı kişi onaylamalı.
org-same-person = İlk onayı siz verdiniz: ikincisini başka biri vermeli. Hiçbir şey değişmedi.
org-own-no-decision = Bu kuruluşun üyesi olduğunuz için hakkında karar veremezsiniz.
org-sent-on = { $when } tarihinde gönderildi.
org-approve-first = Onayla (ikiden ilki)
org-approve-second = Onayla (ikinci onay)
org-return = Geri gönder
org-reject = Reddet
org-suspend = Askıya al
org-withdraw = Onayı geri al
org-reinstate = Yeniden geçerli kıl
org-reasons = Nedenler
org-reasons-hint = Onay dışında her şey için gerekir; üyeler kendi dillerinde okur
org-reason-missing = Üyelerin okuyacağı nedeni seçin
org-note = Üyelere not
org-note-hint = Yalın sözlerle, olabilirse onların dilinde
org-acts-for = Adına çalıştığı işverenler
org-represented = Temsil eden
org-alike = Adı başkalarına benziyor: karardan önce karşılaştırın
org-alike-same = aynı ad
org-alike-near = benzer ad
org-alike-listed = (izinsizler listesinde), tarih:
org-member-count = Üye sayısı: { $count }
org-example = örnek
org-names = İzinsiz adlar
org-names-about = İzinsiz işçi topladığı bilinen adlar. Benzer adlı yeni bir kuruluş size uyarıyla gösterilir.
org-names-none = Henüz ad yok
org-names-none-do = Bir makam açıkladığında kaynağıyla birlikte girin.
org-names-new = Ad gir
org-names-add = Kaydet
org-names-end = Artık geçerli değil
org-held-until = { $date } tarihine kadar geçerliydi
org-holds = geçerli
org-source = Kaynak (web adresi)
org-source-hint = Bunu açıklayan makamın sayfası
org-source-wrong = Sayfanın adresini yazın
org-as-of = Tarih
org-event-sent = Bilgiler denetime gönderildi
org-event-seconded = İlk onay
org-event-approved = İkinci kişi onayladı
org-event-returned = Geri gönderildi
org-event-rejected = Reddedildi
org-event-suspended = Askıya alındı
org-event-reinstated = Yeniden geçerli kılındı
org-event-withdrawn = Onay geri alındı
org-event-link-asked = İşveren yazıldı
org-event-link-approved = İşverenle bağ onaylandı
org-event-link-refused = İşverenle bağ reddedildi
org-event-link-ended = İşverenle bağ sona erdi
org-event-complaint = Şikâyet haklı bulundu
org-event-complaint-undone = Şikâyet artık haklı sayılmıyor
org-page-about = { $name }: { $kind }, { $country }. Koʻprik denetledi.
trust-title = Arkasında kim var
trust-checked = Denetim
trust-checked-by = Koʻprik’in iki denetçisi, { $date }
trust-no-licence = belirtilmemiş
trust-licence-until = { $date } tarihine kadar geçerli
trust-licence-ended = { $date } tarihinde süresi doldu
trust-licence-ended-about = Bu kuruluşun izin belgesinin süresi doldu. Yenisi denetlenene dek ilan veremez.
trust-complaints = Haklı bulunan şikâyetler
trust-since = Portalda ne zamandan beri

## Programmes
programmes-title = Programlar
programmes-lead = Her birinin kuralları, ücretleri ve güncel durumu, kaynağı ve tarihiyle.
programmes-count =
    { $count ->
        [one] { $count } program
       *[other] { $count } program
    }
filter-show = Göster
filter-words = Anahtar sözcükler
filter-where = Nereye
filter-kind = Tür
filter-state = Durum
filter-any = Hepsi
filter-none = Uygun program yok
filter-none-do = Seçimlerden birini kaldırıp yeniden deneyin.
filter-clear = Tüm programları göster
country-jp = Japonya'ya
country-tr = Türkiye için
country-uz = Özbekistan'da
state-open = Açık
state-not-yet = Henüz açık değil
state-suspended = Askıda
state-closed = Kapalı
state-expected = Beklenen: { $when }
state-until = { $when } tarihine kadar
rule-source = Kaynak
rule-as-of = { $date } itibarıyla
programme-facts = Kısaca
fact-pay = Ücret
fact-pay-month = ayda { $sum }
fact-duration = Süre
fact-months =
    { $months ->
        [one] { $months } ay
       *[other] { $months } ay
    }
fact-years =
    { $years ->
        [one] { $years } yıl
       *[other] { $years } yıl
    }
fact-at-most = en çok { $length }
fact-no-limit = toplam sınır yok
fact-family = Aile
fact-family-no = sizinle gelemez
fact-family-yes = eş ve çocuklar gelebilir
fact-next = Sonraki aşama
fact-test-place = Beceri sınavı
fact-level = Seviye
fact-level-value = Türkiye Yeterlilikler Çerçevesi (TYÇ) { $level }. seviye (yaklaşık karşılığı: AYÇ { $level }. seviye)
fact-note = Not
fact-support = Japonya'da destek
fact-support-yes = işveren ya da kayıtlı destek kuruluşu size destek vermek zorundadır
programme-asked = Sizden istenenler
programme-asked-none = Kaynağımızda koşullar yayımlanmamış. Ödeme yapmadan önce bilgi alın.
or = veya
ask-age-min = Yaş: { $years } ve üzeri
ask-age-max = Yaş: en çok { $years }
ask-language = { $test } ya da üstü
ask-experience = İş deneyimi: { $length }
ask-stay = Bu statüdeki toplam süreniz { $length } sınırının altında
ask-done = { $programme } başarıyla tamamlanmış
ask-usually = genelde { $length } hazırlık
ask-price = ücreti { $sum }
programme-fees = Kim ne için ücret alabilir
fee-pays = siz { $sum } ödersiniz
fee-free = size ücretsiz
fee-forbidden = yasak
fee-refund = geri ödenir: { $sum }
fee-not-known = bilinmiyor
fee-col-item = Ne için
fee-col-payee = Kime
fee-col-rule = Kural
fee-col-source = Kaynak
programme-steps = Adım adım süreç
step-owner = Sorumlu: { $who }
step-usually = genelde { $days } gün ya da daha fazla
step-unknown = ne kadar sürdüğü bilinmiyor
programme-documents = Belgeler
programme-intakes = Yaklaşan alımlar
intake-none = Şu anda duyurulan alım yok
intake-none-about = Duyurulduğunda kapanış günü ve yer sayısıyla burada görünecek.
intake-closes = { $date } tarihinde kapanır
intake-opens = { $date } tarihinde açılır
intake-places = { $seats } yerin { $free } tanesi boş
intake-full = { $seats } yerin hepsi dolu; bekleme listesinde { $waiting } kişi
intake-apply = Başvur
intake-demo = deneme için, gerçek olmayan alım
programme-check = Eksiklerimi gör

## Eligibility
eligibility-title = Neyim eksik?
eligibility-lead = Bildiklerinizi yanıtlayın. Hiçbir şey saklanmaz.
eligibility-from-profile = Profilinizden dolduruldu. Buradaki değişiklikler saklanmaz.
eligibility-programme = Program
eligibility-programme-missing = Bir program seçin
eligibility-born = Doğum tarihi
eligibility-tests = Geçtiğiniz sınavlar
eligibility-says = Sizin için hangileri doğru?
eligibility-titp = Teknik stajyerliği başarıyla tamamladım
eligibility-stay = Bugüne dek Japonya'da Belirli Beceri Sahibi İşçi (i) statüsüyle kaldığınız ay sayısı
eligibility-stay-hint = hiç yoksa 0
eligibility-stay-wrong = Ay sayısını rakamla yazın, örneğin 0 ya da 18
eligibility-go = Sonucu göster
eligibility-all-met = Bu yanıtlara göre eksik yok
eligibility-missing =
    { $count ->
        [one] Henüz değil: { $count } koşul eksik
       *[other] Henüz değil: { $count } koşul eksik
    }
eligibility-open = Şimdilik engel yok, ama yanıtsız sorular var
eligibility-no-rules = Değerlendirme yapılamıyor: koşullar yayımlanmamış
eligibility-spans = { $all } koşulun { $met } tanesi tamam
eligibility-h-missing = Eksik
eligibility-h-open = Yanıtlanmadı
eligibility-h-met = Tamam
eligibility-next = Sonraki adım
eligibility-next-language = Önce Japonca öğrenin ve aşağıdaki sınavlardan birini geçin: bu sınav olmadan işveren sözleşme yapamaz.
eligibility-next-skills = Önce adınızın pasaporttaki gibi yazıldığını kontrol edin, sonra alanın beceri sınavına yazılın.
eligibility-next-other = Aşağıdaki koşullara bakın; her birinde kuralın kaynağı yazılı.
eligibility-next-open = Kalan soruları yanıtlayıp yeniden bakın.
eligibility-next-apply = Programın yaklaşan alımlarına bakın ve başvurun.
eligibility-no-offer = Bu sonuç iş teklifi değildir. Yanıtlarınıza ve { $date } itibarıyla geçerli kurallara dayanır.
eligibility-what-if = Bir sınavı geçersem ne olur?
eligibility-what-test = Sınav
eligibility-what-month = Ne zamana kadar
eligibility-what-go = Hesapla
eligibility-what-result = O zaman { $all } koşulun { $met } tanesi tamam olur.

## Findings

## Accounts
contact-label = Cep telefonu ya da e-posta
contact-hint = Örneğin +998 90 123 45 67 ya da ad@example.uz
contact-empty = Cep telefonunuzu ya da e-posta adresinizi yazın
contact-phone = Numarayı kontrol edin: +998'den sonra 9 rakam, başka ülkelerde ülke koduyla birlikte 8–15 rakam
contact-email = Adresi kontrol edin: ad@example.uz biçiminde olmalı
contact-neither = +998 90 123 45 67 gibi bir numara ya da e-posta adresi yazın
contact-taken = Bu iletişim bilgisi başka bir hesaba ait. O hesapla giriş yapın ya da başka bir bilgi yazın.
password-label = Parola
password-new = Yeni parola
password-present = Şimdiki parolanız
password-hint = En az 8 karakter. Aklınızda kalan üç dört sözcük iyi bir parola olur.
password-show = Parolayı göster
password-hide = Parolayı gizle
password-empty = Parolayı yazın
password-short = Parola en az 8 karakter olmalı
password-long = Parola en çok 128 karakter olabilir
password-weak = Bu parolayı tahmin etmek kolay. Sizinle ilgisi olmayan bir iki sözcük ekleyin.
password-wrong = Bu, şimdiki parolanız değil. Yeniden yazın
register-title = Hesap açma
register-lead = Ücretsizdir. Kodu okuyabileceğiniz bir numara ya da e-posta gerekir.
register-do = Bana kod gönder
register-have = Hesabım var
consent-label = Kişisel verilerimin işlenmesine açık rıza veriyorum
consent-what = Neye rıza veriyorum?
consent-body = Koʻprik, kendiniz hakkında yazdıklarınızı saklar: iletişim bilgisi, ad, doğum tarihi, bölge, eğitim, iş ve sınavlar. Bunlar program koşullarını denetlemek ve başvurularınıza karar vermek için kullanılır. Bunları yalnızca işi gereği ilgili personel görür; bilgileriniz kimseye satılmaz. Rızanızı istediğiniz zaman geri alabilirsiniz.
consent-missing = Rızanız olmadan verilerinizi saklayamayız. Devam etmek için kutuyu işaretleyin.
code-title = Kodu yazın
code-lead = Mesaj gönderdik: { $contact }. Kod 10 dakika geçerlidir.
code-label = Kod
code-hint = 6 rakam
code-again = Yeni kod gönder
code-empty = Mesajdaki kodu yazın
code-shape = Kod 6 rakamdır, örneğin 042917
code-wrong = Kod uymuyor ya da süresi doldu. 5 denemeden sonra yenisi gerekir: “Yeni kod gönder”e basın.
code-too-many = Bir saat içinde üç kod gönderildi. Bir saat bekleyip yenisini isteyin.
message-code = Koʻprik kodunuz: { $code }. 10 dakika geçerlidir. Kimseye, bize bile söylemeyin.
message-exists = Biri bu iletişim bilgisiyle Koʻprik hesabı açmak istedi, ancak hesap zaten var. Sizseniz giriş yapın ya da yeni parola belirleyin.
message-nobody = Biri bu iletişim bilgisiyle yeni Koʻprik parolası istedi, ancak hesap yok. Sizseniz hesap açın.
sign-in-title = Giriş
sign-in-do = Giriş yap
sign-in-forgot = Parolamı unuttum
sign-in-wrong = İletişim bilgisi ile parola uyuşmuyor. 10 yanlış denemeden sonra 15 dakika bekleyin ya da yeni parola belirleyin.
sign-out = Çıkış
forgot-title = Yeni parola belirleme
forgot-lead = İletişim bilginizi yazın. Hesap varsa oraya kod gelir.
forgot-do = Bana kod gönder
account-title = Hesap
account-contact = İletişim bilgisi
account-contact-change = İletişim bilgisini değiştir
account-password-change = Parolayı değiştir
session-title = Oturum açtığınız cihazlar
session-seen = Son kullanım: { $when }
session-this = Bu cihaz
session-unknown = Bilinmeyen cihaz
session-end = Oturumu kapat
session-end-all = Diğer tüm oturumları kapat

## Profile
profile-title = Profil
profile-lead = Her yanıt yazdığınız gibi saklanır. İstediğiniz adımda durabilirsiniz.
profile-complete = Profiliniz tamam.
profile-name = Adınız
profile-birth = Doğum tarihiniz
profile-region = Bölgeniz
profile-district = İlçeniz ya da şehriniz
profile-education = Eğitiminiz
profile-work = İşiniz
profile-tests = Dil ve sınavlar
task-done = Tamam
task-begun = Başlandı
task-to-do = Yapılacak
step-of = Adım { $step } / { $all }
autosave-done = Kaydedildi: { $time }
autosave-begun = Yazdığınız gibi kaydedildi: { $time }. Düzeltilecek yer var
autosave-failed = Kaydedilemedi: bağlantı yok. Bağlantı gelince “Devam et”e basın.
choose-one = Yanıtlardan birini seçin
name-why = Pasaportunuzda nasıl yazılıysa aynen öyle yazın. Tek harf farkı bir sınavı boşa çıkarabilir.
name-surname = Pasaporttaki soyadınız
name-surname-hint = Latin harfleriyle, örneğin KARIMOVA
name-given = Pasaporttaki adınız
name-given-hint = Latin harfleriyle, örneğin DILNOZA
name-patronymic = Baba adı (varsa)
name-written = Adınızı siz nasıl yazıyorsunuz?
name-written-hint = İstediğiniz alfabeyle
name-empty = Adı yazın
name-long = Ad pasaport satırına sığmıyor: en çok 39 harf
name-characters = Yalnızca harf, boşluk, kısa çizgi ve kesme işareti kullanın
name-not-latin = Pasaportta Latin harfleri var. Klavyeyi değiştirip pasaporttaki satırı aynen yazın.
name-not-latin-offer = Pasaportta Latin harfleri var. Sizinkinde { $latin } mi yazıyor? Pasaporttan aynen yazın.
born-range = Yılı kontrol edin: tarih gelecekte ya da 100 yıldan daha eski
region-label = Hangi bölgede yaşıyorsunuz?
district-label = İlçe ya da şehir
education-label = En yüksek eğitiminiz nedir?
education-none = Okul diplomam yok
education-secondary = Okul (9 ya da 11 yıllık)
education-vocational = Meslek koleji, akademik lise ya da teknik okul
education-bachelor = Lisans
education-master = Yüksek lisans ya da üstü
occupation-label = Mesleğiniz
occupation-other = Başka meslek ya da henüz yok
years-label = Bu meslekte kaç yıl çalıştınız?
years-hint = yoksa 0
years-wrong = Yıl sayısını rakamla yazın, 0 ile 60 arası

## Documents

## Applications
applications-title = Başvurularım
applications-none = Henüz başvuru yok
applications-none-about = Bir program seçin, birkaç soruyla başvurun.
application-see = Başvuruyu gör
application-number = Numara
application-waiting = Bekleme listesinde
application-submitted = Gönderildi
application-in-review = İnceleniyor
application-info-needed = Yanıtınız bekleniyor
application-accepted = Kabul edildi
application-refused = Reddedildi
application-withdrawn = Geri çekildi
application-decision = Karar
owner-agency = Göç Ajansı
owner-you = siz
waits-place = Bir yerin boşalması bekleniyor. Boşalırsa aynı gün size yazarız.
waits-check = Göç Ajansı yanıtlarınızı inceler.
waits-decision = Göç Ajansı karar verir.
waits-you = Aşağıdaki soruya yanıtınızı bekliyoruz.
waits-accepted = Yer sizin. Ne zaman ve nereye geleceğinizi yazacağız.
waits-refused = Başvuru sona erdi.
waits-withdrawn = Başvuruyu geri çektiniz.
waiting-place = Bekleme listesindeki sıranız: { $place }
duration-unknown = Bunun genelde ne kadar sürdüğü henüz bilinmiyor. Her değişiklikte mesaj alırsınız.
reason-label = Gerekçe
message-application = Koʻprik: { $number } numaralı başvurunuz: { $state }.
profile-progress = { $all } adımın { $done } tanesi tamam
certificates-mine = Sertifikalarım
not-answered = yanıtlanmadı
text-long = En çok 1.000 karakter: metni kısaltın
apply-title = Başvuru
apply-what = Üç kısa soru, sonra yanıtlarınızı kontrol edersiniz. Ara verip sonra sürdürebilirsiniz. Başvuru ücretsizdir.
apply-begin = Başla
apply-few = Az yer kaldı
apply-full = Tüm yerler dolu
apply-full-about = { $seats } yer dolu, { $waiting } kişi bekliyor. Bekleme listesine girebilirsiniz: boşalan yer sıradaki ilk kişiye verilir.
apply-closed = Bu alım açık değil. Programın diğer alımlarına bakın.
apply-profile-first = Önce profilinizi doldurun: ad, doğum tarihi, yer, eğitim, iş ve sınavlar başvurunun parçasıdır.
apply-incomplete = Bir soru ya da profil adımı yanıtsız. Yanıtlayıp sonra gönderin.
apply-attend = Bütün süre boyunca katılabilir misiniz ({ $city })?
apply-attend-hint = Yalnızca “Hayır” dediğiniz için reddedilmezsiniz; Ajans size neyin mümkün olduğunu sorar.
apply-money = Bu yer için sizden para isteyen oldu mu?
apply-money-hint = Yanıtınız hiçbir zaman aleyhinize kullanılmaz.
apply-money-about = Evetse: kim, ne için ve ne kadar?
apply-money-about-hint = Bunu yalnızca başvurularla ilgilenen personel okur.
apply-money-about-missing = Kimin, ne için ve ne kadar istediğini yazın
apply-note = Bilmemiz gereken bir şey var mı?
apply-note-hint = Boş bırakabilirsiniz. İstediğiniz dilde yazın.
apply-check = Yanıtlarınızı kontrol edin
apply-declare = Başvuruyu gönderdiğinizde profilinizin ve bu yanıtların doğru olduğunu onaylamış olursunuz.
apply-send = Başvuruyu gönder
apply-wait = Bekleme listesine gir
sent-title = Başvurunuz gönderildi
sent-waiting = Bekleme listesindesiniz
sent-when = Gönderilme zamanı
sent-next = Bundan sonra
sent-keep = Bu sayfayı yazdırın ya da numarayı not edin. Başvurunuzu sorarken bu numara gerekir.
withdraw-title = Başvuruyu geri çek
withdraw-about = Yeriniz sıradaki kişiye geçer. Alım açıkken yeniden başvurabilirsiniz.
withdraw-do = Geri çek
withdraw-not = Vazgeç, başvurum kalsın
answer-label = Yanıtınız
answer-send = Yanıtı gönder
answer-empty = Yanıtınızı yazın
refused-onward = Ret gerekçesi ortadan kalkınca sonraki alıma başvurabilirsiniz.

## The desk: applications
applications-all = Başvurular
desk-number = Numara
desk-name = Ad
desk-waits = Son değişiklikten beri
desk-days =
    { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }
desk-person = Kişi
desk-history = Geçmiş
desk-queue-empty = Burada bekleyen yok
desk-queue-empty-about = Eski başvurular için başka bir durum seçin.
decide-title = Karar
decide-reason-hint = Ret ve soru için gerekli
decide-reason-missing = Adayın okuyacağı gerekçeyi seçin
decide-note = Adaya mesaj
decide-note-hint = Yalın bir dille, mümkünse adayın dilinde
decide-do = Kararı kaydet
decide-moved-on = Bu arada başvuruyu başkası değiştirdi. Hiçbir şey kaydedilmedi: geçmişe bakıp yeniden karar verin.

## More of the list
filter-title = Filtrele

## Certificates
check-title = Sertifika doğrulama
check-lead = Numarayı yazın. Hesap gerekmez, hakkınızda hiçbir şey saklanmaz.
check-number = Sertifika numarası
check-number-hint = Örneğin C-7QF4-M2XD-9KHT-3. Boşluk ve küçük harf fark etmez.
check-do = Doğrula
check-plan = Türk modeline göre verilen sertifikalar da burada doğrulanır. Bunların Türkiye'de doğrudan tanınması bir plandır, henüz yürürlükte değildir.
check-empty = Sertifika numarasını yazın
check-length = Numara eksik ya da fazla: C harfinden sonra 13 karakter olmalı
check-characters = Numarada hiçbir sertifikada bulunmayan bir karakter var. Her karakteri belgeyle karşılaştırın.
check-mistyped = Bir karakter yanlış yazılmış: numara son karakteriyle uyuşmuyor. Belgeyle karşılaştırın.
check-answer = Doğrulama sonucu
check-unknown = Bulunamadı
check-unknown-about = Bu numarayla kayıtlı sertifika yok. Sahibinden aslını isteyin.
check-again = Başka bir sertifika doğrula
check-when = Sorgulama zamanı: { $when } (Taşkent saati)
check-next-valid = Adı kişinin pasaportuyla karşılaştırın.
check-next-suspended = Şimdilik bu sertifikaya güvenmeyin. Veren kuruluşa sorun.
check-next-renewed = Sahibinden yeni sertifikayı isteyin.
check-next-ended = Kullanılamaz. Sahibinden geçerli bir sertifika isteyin.
certificate-language-result = Dil sınavı sonucu
certificate-skills-result = Beceri sınavı sonuç bildirimi
certificate-pass = Sınav başarı belgesi
certificate-course = Kurs bitirme belgesi
certificate-qualification = Mesleki yeterlilik belgesi
certificate-valid = Geçerli
certificate-expiring = Geçerli, süresi yakında doluyor
certificate-expired = Süresi dolmuş
certificate-suspended = Askıda
certificate-revoked = İptal edilmiş
certificate-renewed = Yenisiyle değiştirilmiş
certificate-proposed = İkinci kişiyi bekliyor
certificate-issued = Verildi
certificate-means-valid = Veren kuruluşun kaydıyla uyuşuyor.
certificate-means-expiring = { $date } tarihine kadar geçerlidir (bu gün dâhil).
certificate-means-expired = Son günü { $date } idi.
certificate-means-suspended = { $date } tarihinden beri askıda. Askı kaldırılana dek geçerli değildir.
certificate-means-revoked = { $date } tarihinde iptal edildi. Kullanılamaz.
certificate-means-renewed = { $date } tarihinden beri yerine yenisi geçerli.
certificate-kind = Tür
certificate-subject = Konusu
certificate-level-value = { $level } (yaklaşık karşılığı: AYÇ { $level }. seviye)
certificate-masked = { $name } (kısmen gizli)
certificate-holder = Sahibinin adı
certificate-held = Kimde
certificate-held-employer = işverende
certificate-issued-on = Veriliş tarihi
certificate-valid-to = Geçerli olduğu son gün
certificate-no-end = Bilinen bir bitiş tarihi yok
certificate-issuer = Veren kuruluş
certificate-months-left =
    { $months ->
        [one] { $months } ay kaldı
       *[other] { $months } ay kaldı
    }
certificate-days-left =
    { $days ->
        [one] { $days } gün kaldı
       *[other] { $days } gün kaldı
    }
certificate-todo-renew = Süresi dolmadan veren kuruluştan yenilenmesini isteyin.
certificate-todo-renewed = Yenisini kullanın: { $number }
certificates-none = Burada sertifika yok
certificates-none-about = Merkez ya da personel sertifikanızı girdiğinde, bitiş tarihiyle burada görünür.
message-certificate = Koʻprik: { $number } numaralı sertifikanız: { $state }.

## The desk: certificates
certificates-all = Sertifikalar
certificates-search = Numara ya da ad
certificate-new = Sertifika ekle
certificate-enter = Kaydet
certificate-needs-two = İkinci bir görevli onaylayınca verilir.
certificate-test-hint = Sonuçlar ve başarı belgeleri için
certificate-occupation-hint = Mesleki yeterlilik belgeleri için
certificate-level-hint = 1–8, mesleki yeterlilik belgeleri için
certificate-contact = Sahibinin hesabındaki iletişim bilgisi
certificate-contact-hint = Sahibinin hesabı yoksa boş bırakın
certificate-until-hint = Yalnızca kuralla belli değilse; belgede yazdığı gibi
certificate-suspend = Askıya al
certificate-lift = Askıyı kaldır
certificate-revoke = İptal et
certificate-renew = Yenile
certificate-confirm = İkinci kişi olarak onayla
certificate-waits-issue = Verilmesi önerildi
certificate-waits-revoke = İptali önerildi
certificate-waits-other = Siz önerdiniz: başka bir görevli onaylamalı.
certificate-waits-you = Belgeyle karşılaştırın, sonra onaylayın.
certificate-same-person = Bunu siz önerdiniz: başkası onaylamalı. Hiçbir şey değişmedi.
certificate-moved-on = Bu arada sertifikanın durumu değişti. Hiçbir şey kaydedilmedi: duruma bakıp yeniden karar verin.
certificate-wrong-future = Veriliş tarihi gelecekte: tarihi kontrol edin
certificate-wrong-order = Bitiş tarihi veriliş tarihinden önce: iki tarihi kontrol edin
certificate-wrong-end = Süreyi belirleyen kural yok: belgedeki son günü yazın
certificate-wrong-account = Bu iletişim bilgisiyle hesap yok. Alanı boş bırakın ya da sahibine sorun.
certificate-wrong-issuer = Kimin verdiğini harflerle yazın
certificate-wrong-level = Seviyeyi 1 ile 8 arası bir rakamla yazın
certificate-wrong-reason = Sahibinin okuyacağı gerekçeyi seçin

## Moderation

## Messages
messages-title = Deneme mesajları
messages-lead = SMS ya da e-postayla gidecek her şey bunun yerine burada görünür, en yenisi başta.
messages-none = Mesaj yok
messages-none-about = Hesap açın: kodu burada görünür.
outbox-title = Giden mesajlar
message-when = Yazılma zamanı
message-action = İşlem
message-again = Yeniden gönder
message-waiting = Bekliyor
message-sending = Gönderiliyor
message-sent = Gönderildi
message-shown = Denemede gösterildi
message-failed = Gönderilemedi

## The desk
desk-open = inceleme ya da karar bekliyor
desk-proposed = ikinci kişiyi bekliyor
desk-failed = gönderilemedi
desk-people = Kişiler
desk-people-search = Ad, numara ya da e-posta
desk-people-hint = Ad herhangi bir alfabede; numara ya da adres tam yazılmalı
desk-people-none = Kimse bulunamadı
desk-people-none-about = Adı başka türlü ya da yalnızca başını yazmayı deneyin.
desk-consents = Rızalar
desk-rows = Tarihe bağlı kayıtlar
desk-row-kind = Tür
desk-row-data = İçerik
desk-row-dates = Başlangıç – bitiş
desk-row-origin = Kaynağı
desk-row-end = Bu günle bitir
desk-new-state = Yeni durum
desk-source-hint = Bunu söyleyen sayfanın adresi
desk-source-wrong = https:// veya http:// ile başlayan bir adres yazın
desk-audit = İşlem kaydı
audit-when = Ne zaman
audit-who = Kim
audit-what = Konu
audit-change = Önce → sonra
audit-request = İstek
audit-none = Uygun kayıt yok
desk-system = sistem
desk-staff = Personel
desk-staff-how = Yeni personel sunucuda “{ "koprik staff add" }” komutuyla eklenir.
desk-roles = Roller
desk-since = Ne zamandan beri
role-moderator = moderatör
role-certifier = sertifika görevlisi
role-centre-officer = merkez görevlisi
role-administrator = yönetici
role-reader = yalnızca okuma

## Reports by visitors

## Help
help-lead = En çok sorulanlara kısa yanıtlar.
help-begin = Nereden başlamalıyım?
help-begin-a = Programlara bakın ve eksiklerinizi görün: bunun için hesap gerekmez. Başvurmak isterseniz hesap açıp profilinizi doldurun.
help-cost = Ne kadar ödeyeceğim?
help-cost-a = Bu portal ve başvuru ücretsizdir. Başkalarının ne alabileceği ve neyin yasak olduğu, her programın sayfasında kaynağıyla yazılıdır.
help-name = Adım iki belgede farklı yazılmış
help-name-a = Pasaport esastır. Sınava yazılmadan önce adınızı aynen pasaporttaki gibi yazın: sınavdan sonra çoğu kez düzeltilemez.
help-code = Kod gelmiyor
help-code-a = Bir dakika bekleyin ve gösterilen numarayı ya da adresi kontrol edin. Sonra “Yeni kod gönder”e basın. Saatte üç kod gönderilebilir.
help-waiting = Bekleme listesi nedir?
help-waiting-a = Tüm yerler doluysa bekleyebilirsiniz. Biri ayrılırsa yeri hemen sıradaki ilk kişiye verilir ve ona mesaj gider. Sıranız başvurunuzda görünür.
help-refused = Başvurum reddedildi
help-refused-a = Gerekçesi başvurunuzda yazılıdır. Bu gerekçe ortadan kalkınca sonraki alıma başvurun.
help-fraud = Biri para istiyor ya da iş vaat ediyor
help-fraud-a = Ödeme yapmayın, pasaportunuzu vermeyin. “Kim ne için ücret alabilir” sayfasına bakın. Başvuruda kimin para istediğini yazabilirsiniz.
help-certificate = İşveren sertifikamı nasıl doğrular?
help-certificate-a = “Sertifika doğrula” sayfasında, numarasıyla, hesap açmadan. Durumunu, tarihlerini ve adınızın yalnızca ilk harflerini görür.

## Fees
fees-lead = Ne yasak, ne ücretsiz, neyi siz ödersiniz, ne bilinmiyor: her biri kaynağı ve tarihiyle.
fees-warning = Sizden teminat ya da ceza parası isteyen veya pasaportunuzu alıkoyan kişi kuralları çiğner.
fees-everywhere = Tüm programlar için

## Sources
sources-lead = Portaldaki her kural, ücret ve tarih bu kaynaklardan gelir. Kurallar birkaç ayda bir değişir: tarih, bilginin ne kadar yeni olduğunu gösterir.
sources-unknown = Bilmediklerimiz: Türk projesindeki 22 mesleğin adları, beceri sınavlarının geçerlilik süresi ve 11 Kasım 2025 tarihli yasadan sonra özel istihdam bürolarının ne alabileceği.
sources-list = Kaynaklar

## Personal data
privacy-lead = Hakkınızda ne saklanır, niçin saklanır, kim görür ve ne kadar süre saklanır.
privacy-what = Ne saklanır
privacy-what-a = İletişim bilginiz, geri okunamayan biçimde parolanız, metni ve tarihiyle rızanız, profil ve başvuru yanıtlarınız, sertifikalarınız ve size gönderilen mesajlar. Hesap açmadan verdiğiniz uygunluk yanıtları saklanmaz.
privacy-why = Niçin
privacy-why-a = Program koşullarını denetlemek, başvurularınıza karar vermek ve her değişikliği size bildirmek için.
privacy-who = Kim görür
privacy-who-a = Siz ve görevi bu olan personel. Personel sayfanızı her açtığında ya da karar verdiğinde kimin ne zaman yaptığı kaydedilir.
privacy-public = Herkesin görebildiği
privacy-public-a = Yalnızca sertifika numarasını bilen birine doğrulamada gösterilenler: durum, tür, tarihler ve adın ilk harfleri.
privacy-long = Ne kadar süre
privacy-long-a = Oturum 14 gün kullanılmazsa kapanır; kullanılsa da en geç 60 gün sonra kapanır. Kullanılmayan kodlar bir gün içinde silinir. Öteki veriler için süre henüz belirlenmedi.
privacy-cookies = Çerezler
privacy-cookies-a = İki tane: biri girişinizi korur, biri dilinizi hatırlar. Başkasının ya da reklam çerezi yoktur.
privacy-rights = Haklarınız
privacy-rights-a = Yanıtlarınızı her zaman değiştirebilir, başvurunuzu geri çekebilirsiniz. Rızanızı geri almak ya da verilerinizi sildirmek için portal personeline yazın.

## Accessibility
access-lead = Portal küçük telefonlar, zayıf ağlar ve görme, işitme ya da hareket güçlüğü olanlar için yapılmıştır.
access-phone = JavaScript olmadan
access-phone-a = Her sayfa ve form JavaScript olmadan çalışır ve yalnızca birkaç kilobayttır.
access-reader = Klavye ve ekran okuyucu
access-reader-a = Her şeye klavyeyle ulaşılır; hatalar sayfanın başında ve alanın yanında belirtilir.
access-eyes = Görme
access-eyes-a = Metin karşıtlığı açık ve koyu temada en az 7'ye 1'dir. Durum yalnız renkle değil, sözcük ve biçimle de belirtilir.
access-gap = Eksik olan
access-gap-a = Portal otomatik araçlarla denetlendi, ancak her gün ekran okuyucu kullananlarca henüz denenmedi.

## The desk: intakes
intake-add = Alım ekle
intake-city = Şehir
intake-first = Başvuruların ilk günü
intake-last = Başvuruların son günü
intake-seats = Yer sayısı
intake-wrong-order = Son gün geçmişte ya da ilk günden önce olamaz: iki tarihi kontrol edin
intake-wrong-seats = Yer sayısını rakamla yazın, en az 1

## The desk: dated rows
row-rules = Tüm programlar için kurallar
row-add = Kayıt ekle
row-add-title = Ekle: { $topic }
row-replace = Yeni bir kayıtla değiştir
row-replace-title = Değiştir: { $topic }
row-replaces = Değiştirilen kayıt: { $row } ({ $days }). Eski kayıt bir gün önce biter.
row-preview = Önizle
row-as-read = Okuyanlar böyle görecek
row-save = Gösterildiği gibi kaydet
row-moved-on = Bu arada bu kaydı başkası değiştirdi. Hiçbir şey kaydedilmedi: listeden yeniden açın.
row-scope = Nerede geçerli
row-scope-own = Yalnızca bu programda
row-scope-kind = Bu türdeki tüm programlarda: { $kind }
row-scope-all = Tüm programlarda
row-from = İlk gün
row-from-hint = Boşsa: her zaman geçerliydi
row-to = Son gün
row-to-hint = Boşsa: bitişi bilinmiyor
row-as-of = Kaynakta okunduğu gün
row-last = Son gün
row-last-hint = Kaydı geri almak için ilk gününden bir önceki günü yazın.
row-always = her zaman
row-never = geri alındı, geçerli değil
row-shipped = sistemle geldi
row-staff = personel girdi
row-unreadable = Bu kayıt okunamıyor
row-number-wrong = 1 ya da daha büyük bir tam sayı yazın
row-order-wrong = Başlamadan bitemez ve değiştirdiği kayıttan önce başlayamaz
row-future-wrong = Bu tarih gelecekte: bugünü ya da daha önceki bir günü yazın
row-expected = Beklenen
row-expected-hint = 2027, 2027-04 veya 2027-04-01; bilinmiyorsa boş
row-expected-wrong = Yıl, ay veya gün yazın: 2027, 2027-04 veya 2027-04-01
row-nothing = Yok
row-currency = Tutarın birimi
row-sum = Ödeme veya iade varsa tutar
row-price = Ücreti (boş: bilinmiyor)
row-pay-month = Aylık ücret
row-duration-hint = Boşsa: sınır yok
row-months = Ay sayısı
row-years = Yaş
row-days = Olağan bekleme süresi, gün (boş: bilinmiyor)
row-preparation = Olağan hazırlık süresi, ay (boş: bilinmiyor)
row-owner = Kim yapar
row-with = Başka bir koşulun yerine geçer mi?
row-alone = Hayır, kendi başına bir koşul
row-after = Hangisinden sonra?
row-after-all = Hepsinden sonra
row-validity = Ne kadar süre geçerli?
row-validity-some = Belirli bir ay sayısı
row-validity-months = { $length } geçerli
row-validity-unlimited = bitiş tarihi bilinmiyor
row-validity-unknown = ne kadar geçerli olduğu bilinmiyor
row-clock =
    { $days ->
        [one] geri sayım son { $days } günde gösterilir
       *[other] geri sayım son { $days } günde gösterilir
    }
row-clock-days = Geri sayım bitişten kaç gün önce başlasın?
row-test-place = Beceri sınavının yeri
row-fee = Ücret
row-age-min = En düşük yaş
row-age-max = En yüksek yaş
row-language = Dil sınavı
row-skills = Beceri sınavı
row-experience = İş deneyimi
row-statement = Adayın beyanı
row-stay = Bu statüde geçen süre
row-done = Daha önce bitirilen program
row-step = Adım
row-document = Belge
row-test = Sınav
row-amount = Temel hesaplama tutarı
row-certificate-rule = Sertifikaların geçerliliği
