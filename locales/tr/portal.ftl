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
home-truth = Gerçek durum
