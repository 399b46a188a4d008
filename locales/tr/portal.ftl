# Turkish.

## The frame of every page
brand = Koʻprik
brand-line = yurt dışında çalışmanın denetlenen yolları
brand-home = Koʻprik, ana sayfa
skip = Ana içeriğe geç
language-label = Dil:
menu = Menü
menu-programmes = Programlar
menu-check = Sertifika doğrula
menu-desk = Personel masası
menu-account = Hesap
menu-mine = Sayfam
menu-sign-in = Giriş
demo-label = Deneme
demo-strip = Deneme: kişiler, numaralar ve alımlar kurgudur. Hiçbir mesaj gönderilmez.
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
error-summary = Düzeltilmesi gerekenler
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
fail-forbidden-do = Giriş yaptınız, ancak hesabınızın bu sayfaya yetkisi yok ya da form başka bir siteden gönderildi. Geri dönüp bu siteden yeniden deneyin.
fail-too-many = Kısa sürede çok fazla deneme
fail-too-many-do = Bir dakika bekleyip yeniden deneyin. Hiçbir şey kaybolmadı.
fail-bad-request = İstek okunamadı
fail-bad-request-do = Geri dönün, sayfayı yenileyin ve formu yeniden gönderin.
fail-too-large = Form çok büyük
fail-too-large-do = Yazdıklarınızı kısaltıp yeniden gönderin.
fail-busy = Şu anda çok yoğunuz
fail-busy-do = Birkaç saniye bekleyip sayfayı yenileyin.
fail-internal = Bizde bir sorun oluştu
fail-internal-do = Gönderdiğiniz hiçbir şey yarım kaydedilmedi. Birkaç dakika sonra yeniden deneyin. Yinelenirse bize bu numarayı söyleyin.
fail-number = İstek numarası:
fail-home = Ana sayfaya

## Vacancies

## Vacancies: the editor

## Home page
home-title = Boş vaatlere para vermeden yurt dışında çalışın
home-lead = Japonya ve Türkiye programları: kuralları, ücretleri ve kaynaklarıyla. Eksiklerinizi görün, başvurun, her adımı izleyin.
home-start = Program seç
home-doors = Ne yapmak istiyorsunuz?
home-check = Sertifika doğrulamak
home-check-about = Numarasıyla, hesap açmadan, birkaç saniyede.
home-eligible = Nelerin eksik olduğunu görmek
home-eligible-about = Birkaç soruyu yanıtlayın. Hesap gerekmez.
home-register = Hesap açmak
home-register-about = Başvurmak ve başvurularınızı izlemek için.
home-fees = Kimin ne için ücret alabileceği
home-fees-about = Kurala göre ne ücretsiz, ne yasak.

## Dates
date-example = Örneğin 27 3 2001
date-empty = Tarihi yazın: gün, ay ve yıl
date-no-day = Günü de yazın, örneğin 27
date-no-month = Ayı da yazın: 1 ile 12 arası sayı
date-no-year = Yılı dört rakamla yazın, örneğin 2001
date-wrong = Böyle bir tarih yok. Rakamla yazın, örneğin 27 3 2001

## Employers

## Programmes
programmes-title = Programlar
programmes-lead = Her birinin kuralları, ücretleri ve güncel durumu, kaynağı ve tarihiyle.
programmes-count =
    { $count ->
        [one] { $count } program
       *[other] { $count } program
    }
filter-show = Göster
filter-words = Sözcükler
filter-where = Nereye
filter-kind = Tür
filter-state = Durum
filter-any = Hepsi
filter-none = Uygun program yok
filter-none-do = Seçimlerden birini kaldırın.
filter-clear = Tüm programları göster
country-jp = Japonya'ya
country-tr = Türkiye'ye doğru
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
fact-family-no = yanınızda gelemez
fact-family-yes = eş ve çocuklar gelebilir
fact-next = Sonraki basamak
fact-test-place = Beceri sınavı
fact-level = Seviye
fact-level-value = Türkiye Yeterlilikler Çerçevesi { $level } (EQF { $level }, gösterge niteliğinde)
fact-note = Not
fact-support = Japonya'da destek
fact-support-yes = işveren ya da kayıtlı kuruluş desteklemek zorundadır
programme-asked = Sizden istenenler
programme-asked-none = Kaynağımızda koşullar yayımlanmamış. Bir şey ödemeden önce sorun.
or = veya
ask-age-min = Yaş: { $years } ve üzeri
ask-age-max = Yaş: en çok { $years }
ask-language = { $test } ya da üstü
ask-experience = İş deneyimi: { $length }
ask-stay = Bu statüde şimdiye dek { $length } süresinden az
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
programme-steps = Adım adım yol
step-owner = Sorumlu: { $who }
step-usually = genelde { $days } gün ya da daha fazla
step-unknown = olağan bekleme bilinmiyor
programme-documents = Belgeler
programme-intakes = Yaklaşan alımlar
intake-none = Şu anda duyurulan alım yok
intake-none-about = Duyurulduğunda kapanış günü ve yer sayısıyla burada görünür.
intake-closes = { $date } tarihinde kapanır
intake-opens = { $date } tarihinde açılır
intake-places = { $seats } yerin { $free } tanesi boş
intake-full = { $seats } yerin hepsi dolu; bekleme listesinde { $waiting } kişi
intake-apply = Başvur
intake-demo = deneme için kurgu alım
programme-check = Neyim eksik, gör

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
eligibility-stay = Bugüne dek Japonya'da SSW (i) olarak geçen ay sayısı
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
eligibility-no-rules = Bir şey söylenemez: koşullar yayımlanmamış
eligibility-spans = { $all } koşulun { $met } tanesi tamam
eligibility-h-missing = Eksik
eligibility-h-open = Yanıtlanmadı
eligibility-h-met = Tamam
eligibility-next = Sonraki adım
eligibility-next-language = Önce Japonca öğrenin ve aşağıdaki sınavlardan birini geçin: onsuz işveren sözleşme yapamaz.
eligibility-next-skills = Alanın beceri sınavına yazılın. Önce adınızın pasaporttaki gibi yazıldığını kontrol edin.
eligibility-next-other = Aşağıdaki koşullara bakın; her birinde kuralın kaynağı yazılı.
eligibility-next-open = Kalan soruları yanıtlayıp yeniden bakın.
eligibility-next-apply = Programın yaklaşan alımlarına bakın ve başvurun.
eligibility-no-offer = Bu rapor iş teklifi değildir. Yanıtlarınıza ve { $date } itibarıyla kurallara dayanır.
eligibility-what-if = Bir sınavı geçersem?
eligibility-what-test = Sınav
eligibility-what-month = Ne zamana kadar
eligibility-what-go = Hesapla
eligibility-what-result = O zaman { $all } koşulun { $met } tanesi tamam olur.

## Findings

## Accounts
contact-label = Cep telefonu ya da e-posta
contact-hint = Örneğin +998 90 123 45 67 ya da ad@example.uz
contact-empty = Cep telefonunuzu ya da e-posta adresinizi yazın
contact-phone = Numarayı kontrol edin: +998'den sonra 9 rakam, başka ülkelerde toplam 8–15 rakam
contact-email = Adresi kontrol edin: ad@example.uz biçiminde olmalı
contact-neither = +998 90 123 45 67 gibi bir numara ya da e-posta adresi yazın
contact-taken = Bu iletişim bilgisi başka bir hesaba ait. Onunla giriş yapın ya da başkasını yazın.
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
password-wrong = Bu sizin şimdiki parolanız değil
register-title = Hesap açma
register-lead = Ücretsizdir. Kodu okuyabileceğiniz bir numara ya da e-posta gerekir.
register-do = Bana kod gönder
register-have = Hesabım var
consent-label = Kişisel verilerimin işlenmesine açık rıza veriyorum
consent-what = Neye rıza veriyorum?
consent-body = Koʻprik, kendiniz hakkında yazdıklarınızı saklar: iletişim, ad, doğum tarihi, bölge, eğitim, iş ve sınavlar. Bunlar program koşullarını denetlemek ve başvurularınıza karar vermek için kullanılır. Karar veren personel görür; kimse satmaz. Rızanızı istediğiniz zaman geri alabilirsiniz.
consent-missing = Rızanız olmadan verilerinizi saklayamayız. Devam etmek için kutuyu işaretleyin.
code-title = Kodu yazın
code-lead = { $contact } adresine mesaj gönderdik. Kod 10 dakika geçerlidir.
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
account-contact = İletişim
account-contact-change = İletişimi değiştir
account-password-change = Parolayı değiştir
session-title = Giriş yaptığınız yerler
session-seen = Son kullanım: { $when }
session-this = Bu cihaz
session-unknown = Bilinmeyen cihaz
session-end = Sonlandır
session-end-all = Diğerlerinin hepsini sonlandır

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
autosave-done = { $time } itibarıyla kaydedildi
autosave-begun = { $time } itibarıyla yazıldığı gibi kaydedildi; düzeltilecek yer var
autosave-failed = Kaydedilemedi: bağlantı yok. Ağ gelince “Devam et”e basın.
choose-one = Yanıtlardan birini seçin
name-why = Pasaportunuzdakiyle aynen yazın. Tek harf farkı bir sınavı boşa çıkarabilir.
name-surname = Pasaporttaki soyadı
name-surname-hint = Latin harfleriyle, örneğin KARIMOVA
name-given = Pasaporttaki ad
name-given-hint = Latin harfleriyle, örneğin DILNOZA
name-patronymic = Baba adı (varsa)
name-written = Adınızı kendiniz nasıl yazarsınız
name-written-hint = İstediğiniz alfabeyle
name-empty = Adı yazın
name-long = Ad pasaport satırına sığmıyor: en çok 39 harf
name-characters = Yalnızca harf, boşluk, kısa çizgi ve kesme işareti kullanın
name-not-latin = Pasaportta Latin harfleri var. Klavyeyi değiştirip pasaporttaki satırı aynen yazın.
name-not-latin-offer = Pasaportta Latin harfleri var. Sizinkinde { $latin } mi yazıyor? Pasaporttan aynen yazın.
born-range = Yılı kontrol edin: tarih gelecekte ya da 100 yıldan eski
region-label = Hangi bölgede yaşıyorsunuz?
district-label = İlçe ya da şehir
education-label = En yüksek eğitiminiz nedir?
education-none = Okul diploması yok
education-secondary = Okul (9 ya da 11 sınıf)
education-vocational = Kolej, lise ya da teknik okul
education-bachelor = Lisans
education-master = Yüksek lisans ya da üstü
occupation-label = Mesleğiniz
occupation-other = Başka meslek ya da henüz yok
years-label = Bu meslekte kaç yıl
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
reason-label = Neden
message-application = Koʻprik: { $number } numaralı başvurunuz: { $state }.
profile-progress = { $all } adımın { $done } tanesi tamam
certificates-mine = Sertifikalarım
not-answered = yanıtlanmadı
text-long = En çok 1.000 karakter: metni kısaltın
apply-title = Başvuru
apply-what = Üç kısa soru, sonra yanıtlarınızı kontrol edersiniz. Ara verip sonra sürdürebilirsiniz. Başvuru ücretsizdir.
apply-begin = Başla
apply-few = Az yer var
apply-full = Tüm yerler dolu
apply-full-about = { $seats } yer dolu, { $waiting } kişi bekliyor. Bekleme listesine girebilirsiniz: yer boşalırsa sıradaki ilk kişi alır.
apply-closed = Bu alım açık değil. Programın diğer alımlarına bakın.
apply-profile-first = Önce profilinizi doldurun: ad, doğum tarihi, yer, eğitim, iş ve sınavlar başvurunun parçasıdır.
apply-incomplete = Bir soru ya da profil adımı yanıtsız. Yanıtlayıp sonra gönderin.
apply-attend = Bütün süre boyunca katılabilir misiniz ({ $city })?
apply-attend-hint = “Hayır” reddedilmek demek değildir; Ajans ne mümkün diye sorar.
apply-money = Bu yer için sizden para isteyen oldu mu?
apply-money-hint = Yanıtınız hiçbir zaman aleyhinize kullanılmaz.
apply-money-about = Evetse: kim, ne için ve ne kadar?
apply-money-about-hint = Bunu yalnızca karar veren personel okur.
apply-money-about-missing = Kimin, ne için ve ne kadar istediğini yazın
apply-note = Bilmemiz gereken bir şey var mı?
apply-note-hint = Boş bırakabilirsiniz. İstediğiniz dilde yazın.
apply-check = Yanıtlarınızı kontrol edin
apply-declare = Göndermekle profilinizin ve bu yanıtların doğru olduğunu onaylarsınız.
apply-send = Başvuruyu gönder
apply-wait = Bekleme listesine gir
sent-title = Başvurunuz gönderildi
sent-waiting = Bekleme listesindesiniz
sent-when = Gönderim
sent-next = Sonra ne olacak
sent-keep = Sayfayı yazdırın ya da numarayı not edin. Onunla başvurunuzu her zaman sorabilirsiniz.
withdraw-title = Başvuruyu geri çek
withdraw-about = Yeriniz sıradaki kişiye geçer. Alım açıkken yeniden başvurabilirsiniz.
withdraw-do = Geri çek
withdraw-not = Başvuruyu bırak
answer-label = Yanıtınız
answer-send = Yanıtı gönder
answer-empty = Yanıtınızı yazın
refused-onward = Neden ortadan kalkınca sonraki alıma başvurabilirsiniz.

## The desk: applications
applications-all = Başvurular
desk-number = Numara
desk-name = Ad
desk-waits = Değişmeden
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
decide-reason-missing = Adayın okuyacağı nedeni seçin
decide-note = Adaya sözler
decide-note-hint = Yalın sözlerle, mümkünse adayın dilinde
decide-do = Kararı kaydet
decide-moved-on = Bu arada başvuruyu başkası değiştirdi. Hiçbir şey yazılmadı: geçmişe bakıp yeniden karar verin.

## More of the list
filter-title = Süz

## Certificates
check-title = Sertifika doğrulama
check-lead = Numarayı yazın. Hesap gerekmez, hakkınızda hiçbir şey saklanmaz.
check-number = Belge numarası
check-number-hint = Örneğin C-7QF4-M2XD-9KHT-3. Boşluk ve küçük harf fark etmez.
check-do = Doğrula
check-plan = Türk modeline göre belgeler de burada doğrulanır. Türkiye'de doğrudan tanınmaları bir plandır, henüz yürürlükte değildir.
check-empty = Belge numarasını yazın
check-length = Numara eksik ya da fazla karakter var: C'den sonra 13 karakter olur
check-characters = Numarada hiçbir belgede bulunmayan bir karakter var. Her karakteri belgeyle karşılaştırın.
check-mistyped = Bir karakter yanlış yazılmış: numara son karakteriyle uyuşmuyor. Belgeyle karşılaştırın.
check-answer = Doğrulama sonucu
check-unknown = Bulunamadı
check-unknown-about = Bu numarayla bir belgemiz yok. Sahibinden aslını isteyin.
check-again = Başka bir belge doğrula
check-when = Doğrulandı: { $when } (Taşkent saati)
check-next-valid = Adı kişinin pasaportuyla karşılaştırın.
check-next-suspended = Şimdilik ona güvenmeyin. Veren kuruluşa sorun.
check-next-renewed = Sahibinden yeni belgeyi isteyin.
check-next-ended = Kullanılamaz. Sahibinden geçerli olanı isteyin.
certificate-language-result = Dil sınavı sonucu
certificate-skills-result = Beceri sınavı sonuç bildirimi
certificate-pass = Sınav başarı belgesi
certificate-course = Kurs bitirme belgesi
certificate-qualification = Mesleki yeterlilik belgesi
certificate-valid = Geçerli
certificate-expiring = Geçerli, süresi bitiyor
certificate-expired = Süresi dolmuş
certificate-suspended = Askıda
certificate-revoked = İptal edilmiş
certificate-renewed = Yenisiyle değiştirilmiş
certificate-proposed = İkinci kişiyi bekliyor
certificate-issued = Verildi
certificate-means-valid = Veren kuruluşun kaydıyla uyuşuyor.
certificate-means-expiring = { $date } günü dâhil geçerlidir.
certificate-means-expired = Son günü { $date } idi.
certificate-means-suspended = { $date } tarihinden beri askıda. Kaldırılana dek geçerli değildir.
certificate-means-revoked = { $date } tarihinde iptal edildi. Kullanılamaz.
certificate-means-renewed = { $date } tarihinden beri yerine yenisi geçerli.
certificate-kind = Tür
certificate-subject = Konusu
certificate-level-value = { $level } (EQF { $level }, gösterge niteliğinde)
certificate-masked = { $name } (kısmen gizli)
certificate-holder = Sahibinin adı
certificate-held = Kimde
certificate-held-employer = işverende
certificate-issued-on = Veriliş tarihi
certificate-valid-to = Geçerlilik sonu (dâhil)
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
certificate-todo-renew = Yenilemeyi zamanında veren kuruluştan isteyin.
certificate-todo-renewed = Yenisini kullanın: { $number }
certificates-none = Burada belge yok
certificates-none-about = Merkez ya da personel belgenizi girdiğinde, süresiyle burada görünür.
message-certificate = Koʻprik: { $number } numaralı belgeniz: { $state }.

## The desk: certificates
certificates-all = Belgeler
certificates-search = Numara ya da ad
certificate-new = Belge gir
certificate-enter = Kaydet
certificate-needs-two = İkinci bir kişi verir.
certificate-test-hint = Sonuçlar ve başarı belgeleri için
certificate-occupation-hint = Mesleki yeterlilik belgeleri için
certificate-level-hint = 1-8, mesleki yeterlilik belgeleri için
certificate-contact = Sahibinin hesabındaki iletişim
certificate-contact-hint = Sahibinin hesabı yoksa boş bırakın
certificate-until-hint = Yalnızca kuralla belli değilse; belgede yazdığı gibi
certificate-suspend = Askıya al
certificate-lift = Askıyı kaldır
certificate-revoke = İptal et
certificate-renew = Yenile
certificate-confirm = İkinci kişi olarak onayla
certificate-waits-issue = Önerildi: verilmesi
certificate-waits-revoke = Önerildi: iptali
certificate-waits-other = Siz önerdiniz: başka bir görevli onaylamalı.
certificate-waits-you = Belgeyle karşılaştırın, sonra onaylayın.
certificate-same-person = Bunu siz önerdiniz: başkası onaylamalı. Hiçbir şey değişmedi.
certificate-moved-on = Belgenin durumu değişti. Hiçbir şey yazılmadı: durumuna bakıp yeniden karar verin.
certificate-wrong-future = Veriliş tarihi gelecekte
certificate-wrong-order = Bitişi verilişinden önce: iki tarihi karşılaştırın
certificate-wrong-end = Süreyi belirleyen kural yok: belgedeki son günü yazın
certificate-wrong-account = Bu iletişimle hesap yok. Alanı boş bırakın ya da sahibine sorun.
certificate-wrong-issuer = Kimin verdiğini harflerle yazın
certificate-wrong-level = Seviye 1 ile 8 arası bir rakamdır
certificate-wrong-reason = Sahibinin okuyacağı nedeni seçin

## Moderation

## Messages
messages-title = Denemenin mesajları
messages-lead = SMS ya da e-postayla gidecek her şey burada durur, en yenisi başta.
messages-none = Mesaj yok
messages-none-about = Hesap açın: kodu buraya gelir.
outbox-title = Giden mesajlar
message-when = Yazıldı
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
desk-people-hint = Ad herhangi bir alfabede; numara ya da adres tam olarak
desk-people-none = Kimse bulunamadı
desk-people-none-about = Başka bir yazım ya da adın başını deneyin.
desk-consents = Rızalar
desk-rows = Tarihli satırlar
desk-row-kind = Tür
desk-row-data = İçerik
desk-row-dates = Başlangıç – bitiş
desk-row-origin = Kaynağı
desk-row-end = Bugünün sonunda bitir
desk-new-state = Yeni durum
desk-from = Ne zamandan
desk-from-hint = 2027-04-01 biçiminde; boşsa hemen
desk-day-wrong = Günü 2027-04-01 biçiminde yazın
desk-source-hint = Bunu söyleyen sayfanın https adresi
desk-source-wrong = https:// ile başlayan bir adres yazın
desk-audit = İşlem kaydı
audit-when = Ne zaman
audit-who = Kim
audit-what = Neyin üzerinde
audit-change = Önce → sonra
audit-request = İstek
audit-none = Uygun kayıt yok
desk-system = program
desk-staff = Personel
desk-staff-how = Yeni personel sunucuda “{ "koprik staff add" }” komutuyla eklenir.
desk-roles = Roller
desk-since = Ne zamandan beri
role-moderator = moderatör
role-certifier = belge görevlisi
role-centre-officer = merkez görevlisi
role-administrator = yönetici
role-reader = yalnızca okuma

## Reports by visitors

## Help
help-lead = En çok sorulanlara kısa yanıtlar.
help-begin = Nereden başlamalıyım?
help-begin-a = Programlara bakın ve eksiklerinizi görün: bunun için hesap gerekmez. Başvurmak isteyince hesap açıp profilinizi doldurun.
help-cost = Ücreti ne kadar?
help-cost-a = Bu portal ve başvuru ücretsizdir. Başkalarının ne alabileceği ve neyin yasak olduğu her programın sayfasında kaynağıyla yazılıdır.
help-name = Adım iki belgede farklı yazılmış
help-name-a = Pasaport esastır. Sınava yazılmadan önce adınızı aynen pasaporttaki gibi yazın: sınavdan sonra çoğu kez düzeltilemez.
help-code = Kod gelmiyor
help-code-a = Bir dakika bekleyin ve gösterilen iletişimi kontrol edin. Sonra “Yeni kod gönder”e basın. Saatte üç kod gönderilebilir.
help-waiting = Bekleme listesi nedir?
help-waiting-a = Tüm yerler doluysa bekleyebilirsiniz. Biri ayrılırsa sıradaki ilk kişi yeri hemen alır ve mesaj gelir. Sıranız başvurunuzda görünür.
help-refused = Başvurum reddedildi
help-refused-a = Neden başvurunuzda yazılıdır. Ortadan kalkınca sonraki alıma başvurun.
help-fraud = Biri para istiyor ya da iş vaat ediyor
help-fraud-a = Ödeme yapmayın, pasaportunuzu vermeyin. “Kim ne için ücret alabilir” sayfasına bakın. Başvuruda kimin para istediğini yazabilirsiniz.
help-certificate = İşveren belgemi nasıl doğrular?
help-certificate-a = Numarasıyla, “Sertifika doğrula” sayfasında, hesapsız. Durumu ve tarihleri, adınızın yalnızca ilk harflerini görür.

## Fees
fees-lead = Ne yasak, ne ücretsiz, siz ne ödersiniz, ne bilinmiyor: her biri kaynağı ve tarihiyle.
fees-warning = Teminat isteyen, pasaportunuzu alan ya da ceza isteyen kuralları çiğner.
fees-everywhere = Her yerde

## Sources
sources-lead = Portaldaki her kural, ücret ve tarih bu kaynaklardan gelir. Kurallar birkaç ayda bir değişir: tarih bilginin ne kadar yeni olduğunu gösterir.
sources-unknown = Bilmediklerimiz: Türk projesindeki 22 mesleğin adları, beceri sınavlarının geçerlilik süresi ve 11 Kasım 2025 tarihli yasadan sonra özel ajansların ne alabileceği.
sources-list = Kaynaklar

## Personal data
privacy-lead = Hakkınızda ne, neden saklanır, kim görür ve ne kadar süre.
privacy-what = Ne saklanır
privacy-what-a = İletişiminiz, geri okunamayan biçimde parolanız, metni ve tarihiyle rızanız, profil ve başvuru yanıtlarınız, belgeleriniz ve size gönderilen mesajlar. Hesapsız uygunluk yanıtları saklanmaz.
privacy-why = Neden
privacy-why-a = Program koşullarını denetlemek, başvurularınıza karar vermek ve her değişikliği size bildirmek için.
privacy-who = Kim görür
privacy-who-a = Siz ve görevi bu olan personel. Personel sayfanızı her açtığında ya da karar verdiğinde kimin ne zaman yaptığı kaydedilir.
privacy-public = Herkesin görebildiği
privacy-public-a = Yalnızca numarasını bilen birine doğrulamanın gösterdiği: durum, tür, tarihler ve adın ilk harfleri.
privacy-long = Ne kadar süre
privacy-long-a = Oturum 14 gün kullanılmazsa, en geç 60 gün sonra biter. Kullanılmayan kodlar bir gün içinde silinir. Öteki veriler için süre henüz belirlenmedi.
privacy-cookies = Çerezler
privacy-cookies-a = İki tane: biri girişinizi korur, biri dilinizi hatırlar. Başkasının ya da reklam çerezi yoktur.
privacy-rights = Haklarınız
privacy-rights-a = Yanıtlarınızı her zaman değiştirebilir, başvurunuzu geri çekebilirsiniz. Rızanızı geri almak ya da verilerinizi sildirmek için portal personeline yazın.

## Accessibility
access-lead = Portal küçük telefonlar, zayıf ağlar ve görme, işitme ya da hareket güçlüğü olanlar için yapılmıştır.
access-phone = Betiksiz
access-phone-a = Her sayfa ve form betiksiz çalışır ve birkaç kilobayttır.
access-reader = Klavye ve ekran okuyucu
access-reader-a = Her şeye klavyeyle ulaşılır; hatalar sayfanın başında ve alanın yanında belirtilir.
access-eyes = Görme
access-eyes-a = Metin karşıtlığı açık ve koyu temada en az 7'ye 1'dir. Durum yalnız renkle değil, sözcük ve biçimle de belirtilir.
access-gap = Eksik olan
access-gap-a = Portal programlarla denetlendi, ancak her gün ekran okuyucu kullananlarca henüz denenmedi.

## The desk: intakes
intake-add = Alım ekle
intake-city = Yer
intake-first = Başvuruların ilk günü
intake-last = Başvuruların son günü
intake-seats = Yer sayısı
intake-wrong-order = Kapanış geçmişte ya da açılıştan önce olamaz
intake-wrong-seats = Yer sayısını rakamla yazın, en az 1
