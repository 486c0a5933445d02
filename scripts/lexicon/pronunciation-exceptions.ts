/**
 * Words whose spelling misleads the speech synthesiser, with their pronunciation as French dictionaries give it:
 * silent and sounded final consonants, -ill- as /il/ or /ij/, gn as /ɡn/, ch as /k/, -en, -um, qu and gu with their u,
 * English loans as France says them. `word IPA`, separated by `|`.
 */
const TABLE = `
abbaye abei|abdomen abdɔmɛn|abrupt abʁypt|accessit aksesit|accroc akʁo|achillée akile|aconit akɔnit
acupuncture akypɔ̃ktyʁ|adéquat adekwa|agenda aʒɛ̃da|agnostique aɡnɔstik|aigu eɡy|aiguillage eɡɥijaʒ
aiguille eɡɥij|aiguiller eɡɥije|aiguillon eɡɥijɔ̃|aiguillonner eɡɥijɔne|aiguiser eɡize|albatros albatʁos
album albɔm|alcool alkɔl|alcoolique alkɔlik|alcoolisme alkɔlism|almanach almana|ambiguïté ɑ̃biɡɥite|amen amɛn
amer amɛʁ|amish amiʃ|anthrax ɑ̃tʁaks|anus anys|août ut|apartheid apaʁtɛd|aplomb aplɔ̃|appendice apɛ̃dis
appendicite apɛ̃disit|aquarelle akwaʁɛl|aquarium akwaʁjɔm|aquatique akwatik|archange aʁkɑ̃ʒ|archaïque aʁkaik
archaïsme aʁkaism|archéologue aʁkeɔlɔɡ|archétype aʁketip|arguer aʁɡɥe|arsenic aʁsənik|as as|aspect aspɛ
asthmatique asmatik|asthme asm|atlas atlas|atoll atɔl|auburn obœʁn|aujourd'hui oʒuʁdɥi|automnal otɔnal
automne otɔn|auxerrois osɛʁwa|avril avʁil|baby-boom bebibum|baby-foot babifut|baby-sitter bebisitœʁ
baby-sitting bebisitiŋ|bacillaire basilɛʁ|bacille basil|background bakɡʁawnd|banc bɑ̃|baptiser batize
baptismal batismal|baptiste batist|baptême batɛm|barbecue baʁbəkju|baril baʁil|barman baʁman|base-ball bɛzbol
baseball bɛzbol|basket-ball baskɛtbol|basketball baskɛtbol|beagle biɡl|beat bit|benjamin bɛ̃ʒamɛ̃
biceps bisɛps|bienfaisance bjɛ̃fəzɑ̃s|bienfaisant bjɛ̃fəzɑ̃|billion biljɔ̃|bis bis|bizut bizyt|bled blɛd
blocus blɔkys|blues bluz|bobsleigh bɔbslɛɡ|body bɔdi|bonhomme bɔnɔm|bookmaker bukmɛkœʁ|boom bum
boomerang bumʁɑ̃ɡ|booster buste|bourg buʁ|bowling buliŋ|box bɔks|boy bɔj|boëte bwat|brandy bʁɑ̃di|break bʁɛk
briefing bʁifiŋ|broc bʁo|broker bʁɔkœʁ|brouhaha bʁuaa|brownie bʁawni|brunch bʁœnʃ|brushing bʁœʃiŋ|brut bʁyt
bruxellois bʁysɛlwa|building bildiŋ|bungalow bœ̃ɡalo|bunker bunkœʁ|business biznɛs|but byt|bye-bye bajbaj
béhémoth beemɔt|bœuf bœf|cactus kaktys|cahier kaje|cahot kao|cake kɛk|calife kalif|calomnie kalɔmni
cameraman kameʁaman|camp kɑ̃|camping kɑ̃piŋ|camping-car kɑ̃piŋkaʁ|campus kɑ̃pys|caoutchouc kautʃu|cap kap
capillaire kapilɛʁ|cartoon kaʁtun|cash kaʃ|cash-flow kaʃflo|cassis kasis|casting kastiŋ|cello tʃɛlo|cerf sɛʁ
ceux sø|champ ʃɑ̃|chantilly ʃɑ̃tiji|chaos kao|chaotique kaɔtik|chef ʃɛf|chef-d'œuvre ʃɛdœvʁ|chenil ʃənil
cheptel ʃɛptɛl|chewing-gum ʃwiŋɡɔm|chianti kjɑ̃ti|chienne ʃjɛn|cholestérol kɔlɛsteʁɔl|choléra kɔleʁa
chorale kɔʁal|choriste kɔʁist|chorégraphe kɔʁeɡʁaf|chorégraphie kɔʁeɡʁafi|chrysalide kʁizalid|chut ʃyt
chœur kœʁ|cil sil|civil sivil|clash klaʃ|clef kle|clerc klɛʁ|client klijɑ̃|clientèle klijɑ̃tɛl|cloud klawd
clown klun|club klœb|coach kotʃ|coaching kotʃiŋ|cobalt kɔbalt|cognitif kɔɡnitif|coing kwɛ̃|coke kɔk
compagnie kɔ̃paɲi|comptable kɔ̃tabl|compte kɔ̃t|compter kɔ̃te|compteur kɔ̃tœʁ|comptoir kɔ̃twaʁ|concept kɔ̃sɛpt
concerto kɔ̃sɛʁto|condamner kɔ̃dane|consanguin kɔ̃sɑ̃ɡɛ̃|conscience kɔ̃sjɑ̃s|consensus kɔ̃sɛ̃sys
contiguïté kɔ̃tiɡɥite|cookie kuki|cool kul|coop kɔp|copyright kɔpiʁajt|corps kɔʁ|cosmos kɔsmos|cosy kozi
couenne kwan|country kuntʁi|coutil kuti|cow-boy kobɔj|crash kʁaʃ|crawl kʁol|crescendo kʁeʃɛndo|cresson kʁesɔ̃
cric kʁik|croc kʁo|cuiller kɥijɛʁ|cuillère kɥijɛʁ|cul ky|curling kœʁliŋ|curry kyʁi|cyclamen siklamɛn|dam dɑ̃
damnation danasjɔ̃|damner dane|dancing dɑ̃siŋ|dandy dɑ̃di|deal dil|dealer dilœʁ|derby dɛʁbi|design dizajn
dessein desɛ̃|desserrer desɛʁe|dessert desɛʁ|dessin desɛ̃|dessiner desine|deux dø|deuxième døzjɛm
diagnostic djaɡnɔstik|diagnostiquer djaɡnɔstike|distillation distilasjɔ̃|distiller distile
distillerie distilʁi|distinct distɛ̃|district distʁikt|dix dis|dixième dizjɛm|do do|doigt dwa|dolmen dɔlmɛn
dompter dɔ̃te|dompteur dɔ̃tœʁ|donc dɔ̃k|dos do|dot dɔt|drap dʁa|dressing dʁesiŋ|drive-in dʁajvin|dual dɥal
dundee dœndi|dyke dik|débriefing debʁifiŋ|déficit defisit|dépaysement depeizmɑ̃|dépayser depeize|désuet dezɥɛ
e-mail imɛl|ecstasy ɛkstazi|eczéma ɛɡzema|email imɛl|emmêler ɑ̃mele|encoignure ɑ̃kɔɲyʁ|enivrant ɑ̃nivʁɑ̃
enivrer ɑ̃nivʁe|ennui ɑ̃nɥi|ennuyer ɑ̃nɥije|ennuyeux ɑ̃nɥijø|enorgueillir ɑ̃nɔʁɡœjiʁ|enter ɑ̃te|envahir ɑ̃vaiʁ
escroc ɛskʁo|essart esaʁ|est ɛst|est-allemand ɛstalmɑ̃|est-européen ɛstøʁɔpeɛ̃|estomac ɛstɔma|eux ø
exact ɛɡzakt|examen ɛɡzamɛ̃|exempt ɛɡzɑ̃|exempter ɛɡzɑ̃te|exemption ɛɡzɑ̃psjɔ̃|exigu ɛɡziɡy|exiguïté ɛɡziɡɥite
exil ɛɡzil|express ɛkspʁɛs|faisable fəzabl|faisan fəzɑ̃|faisant fəzɑ̃|fantasy fɑ̃tezi|faon fɑ̃|fascisme faʃism
fasciste faʃist|fast-food fastfud|faubourg fobuʁ|feeling filiŋ|femme fam|ferry feʁi|fez fɛz|fil fil|fils fis
finish finiʃ|fitness fitnɛs|flanc flɑ̃|flash flaʃ|flash-back flaʃbak|flyer flajœʁ|foehn føn|folk fɔlk
follower fɔlowœʁ|foot fut|football futbol|footballeur futbolœʁ|footballeuse futboløz
footballistique futbolistik|footing futiŋ|forceps fɔʁsɛps|franc fʁɑ̃|freezer fʁizœʁ|fret fʁɛt|fuchsia fyʃja
fun fœn|funky fœnki|fusil fyzi|fœtus fetys|gageure ɡaʒyʁ|gaiement ɡemɑ̃|galop ɡalo|gang ɡɑ̃ɡ|gars ɡɑ
gaulthérie ɡolteʁi|gaz ɡaz|geek ɡik|gentil ʒɑ̃ti|gentilhomme ʒɑ̃tijɔm|girl ɡœʁl|gluten ɡlytɛn|gnome ɡnom
gnomique ɡnɔmik|gnou ɡnu|goal ɡol|goéland ɡɔelɑ̃|granit ɡʁanit|gratis ɡʁatis|gril ɡʁil|grill ɡʁil
grizzli ɡʁizli|groom ɡʁum|groseillier ɡʁozɛje|grésil ɡʁezil|guano ɡwano|gymnase ʒimnaz|hall ol
hamburger ɑ̃buʁɡœʁ|handball ɑ̃dbal|handicap ɑ̃dikap|hardware aʁdwɛʁ|harem aʁɛm|hast ast|hennir eniʁ
hiatus jatys|hier jɛʁ|high-tech ajtɛk|hobby ɔbi|hold-up ɔldœp|holding ɔldiŋ|hors-d'œuvre ɔʁdœvʁ|hot-dog ɔtdɔɡ
huit ɥit|hymen imɛn|hypothermie ipotɛʁmi|hyène jɛn|hélas elas|ichtyologie iktjɔlɔʒi|idem idɛm|idylle idil
igloo iɡlu|ignifuge iɡnifyʒ|iguane iɡwan|illettré ilɛtʁe|imbécillité ɛ̃besilite|in in|inadéquat inadekwa
indemne ɛ̃dɛmn|indomptable ɛ̃dɔ̃tabl|inexpugnable inɛkspyɡnabl|insipide ɛ̃sipid|insomnie ɛ̃sɔmni
instiller ɛ̃stile|instinct ɛ̃stɛ̃|intact ɛ̃takt|intermezzo ɛ̃tɛʁmɛdzo|interview ɛ̃tɛʁvju
interviewer ɛ̃tɛʁvjuve|intérim ɛ̃teʁim|iode jɔd|iris iʁis|irrespect iʁɛspɛ|islam islam|isthme ism|item itɛm
jadis ʒadis|jaguar ʒaɡwaʁ|jamboree ʒɑ̃bɔʁe|jazz dʒaz|jazzy dʒazi|jeep dʒip|joaillier ʒɔaje|jogging dʒɔɡiŋ
joker ʒɔkɛʁ|joug ʒu|juke-box dʒukbɔks|jungle ʒœ̃ɡl|jury ʒyʁi|karst kaʁst|karting kaʁtiŋ|ketchup kɛtʃœp
kidnapping kidnapiŋ|kirghize kiʁɡiz|kiwi kiwi|kohl kol|koweïtien kɔwetjɛ̃|krach kʁak|lady lɛdi|laps laps
leader lidœʁ|leadership lidœʁʃip|leasing liziŋ|legs lɛɡ|let lɛt|lichen likɛn|lied lid|lierre ljɛʁ
lifting liftiŋ|light lajt|liker lajke|liner lajnœʁ|lingual lɛ̃ɡwal|linguiste lɛ̃ɡɥist|linguistique lɛ̃ɡɥistik
lipide lipid|lipidique lipidik|lis lis|listing listiŋ|live lajv|lobby lɔbi|lobbying lɔbiiŋ|long lɔ̃|looch lɔk
look luk|loquace lɔkas|lotus lɔtys|loup lu|lumbago lɛ̃baɡo|lunch lœnʃ|lycéen liseɛ̃|lys lis|macadam makadam
mach mak|machiavélique makjavelik|mademoiselle madmwazɛl|maghrébin maɡʁebɛ̃|magnat maɡna|magnifique maɲifik
magnum maɡnɔm|mail mɛl|mailing mɛliŋ|main-d'œuvre mɛ̃dœvʁ|malfaisant malfəzɑ̃|manager manadʒɛʁ|mangeure mɑ̃ʒyʁ
marc maʁ|mark maʁk|marketing maʁketiŋ|mars maʁs|maxillaire maksilɛʁ|mazout mazut|maïs mais|meeting mitiŋ
memento memɛ̃to|merguez mɛʁɡɛz|mess mɛs|messieurs mesjø|mezzo mɛdzo|mil mil|milk-shake milkʃɛk|mille mil
milliard miljaʁ|milliardaire miljaʁdɛʁ|millier milje|millimètre milimɛtʁ|million miljɔ̃|millionnaire miljɔnɛʁ
millénaire milenɛʁ|millénium milenjɔm|millésime milezim|modem mɔdɛm|moelle mwal|moelleux mwalø|moellon mwalɔ̃
monitoring mɔnitɔʁiŋ|monseigneur mɔ̃sɛɲœʁ|monsieur məsjø|muezzin mɥɛdzin|music-hall myzikol|must mœst
myosotis mjɔzɔtis|mémento memɛ̃to|métis metis|mœurs mœʁs|nerf nɛʁ|net nɛt|new-yorkais nujɔʁkɛ|news njuz|nez ne
nombril nɔ̃bʁil|nord-est nɔʁɛst|nord-ouest nɔʁwɛst|négligent neɡliʒɑ̃|oasis ɔazis|obséquieux ɔpsekjø|off ɔf
oignon ɔɲɔ̃|omnibus ɔmnibys|open ɔpɛn|opus ɔpys|orchestre ɔʁkɛstʁ|orchidée ɔʁkide|orgueil ɔʁɡœj|os ɔs
oscillation ɔsilasjɔ̃|osciller ɔsile|oued wɛd|oui wi|ours uʁs|outil uti|outsider awtsajdœʁ|ouïe wi
overdose ɔvœʁdoz|pacemaker pɛsmɛkœʁ|packaging pakadʒiŋ|pancake pankɛk|paon pɑ̃|paparazzi papaʁadzi|papy papi
parallélépipède paʁalelepipɛd|parasol paʁasɔl|parfum paʁfœ̃|parking paʁkiŋ|pathos patos|pays pei
paysage peizaʒ|paysager peizaʒe|paysagiste peizaʒist|paysan peizɑ̃|paysanne peizan|pedigree pediɡʁe|penny peni
pensum pɛ̃sɔm|people pipœl|persil pɛʁsi|peut-être pøtɛtʁ|pick-up pikœp|piercing piʁsiŋ|ping-pong piŋpɔ̃ɡ
pitbull pitbyl|pizza pidza|placenta plasɛ̃ta|planning planiŋ|play-back plɛbak|plomb plɔ̃|plus ply|poing pwɛ̃
poker pɔkɛʁ|pollen pɔlɛn|polygame pɔliɡam|polyuréthane pɔliyʁetan|pontife pɔ̃tif|pool pul|porc pɔʁ
porte-avions pɔʁtavjɔ̃|post-it pɔstit|poster pɔstɛʁ|pouls pu|poêle pwal|poêlon pwalɔ̃|praxis pʁaksis
presqu'île pʁɛskil|pressentiment pʁesɑ̃timɑ̃|pressentir pʁesɑ̃tiʁ|pressing pʁesiŋ|process pʁɔsɛs
processus pʁɔsesys|prompt pʁɔ̃|promptement pʁɔ̃tmɑ̃|promptitude pʁɔ̃tityd|prospectus pʁɔspɛktys
prud'homme pʁydɔm|prurit pʁyʁit|psychanalyse psikanaliz|psychiatre psikjatʁ|psychiatrie psikjatʁi
psychique psiʃik|psychologie psikɔlɔʒi|psychologue psikɔlɔɡ|pubis pybis|pudding pudiŋ|pugnace pyɡnas
pugnacité pyɡnasite|pull pyl|pull-over pylɔvɛʁ|punch pɔ̃ʃ|punk pœ̃k|pupille pypij|puzzle pœzl|pénis penis
péremptoire peʁɑ̃ptwaʁ|péril peʁil|quadragénaire kwadʁaʒenɛʁ|quadrilatère kwadʁilatɛʁ|quadruple kwadʁypl
quadrupède kwadʁypɛd|quark kwaʁk|quartz kwaʁts|quatuor kwatɥɔʁ|quelqu'un kɛlkœ̃|quidam kidam
quincaillier kɛ̃kaje|quiz kwiz|quorum kɔʁɔm|quota kɔta|rafting ʁaftiŋ|rallye ʁali|rapt ʁapt
recognition ʁəkɔɡnisjɔ̃|relooker ʁəluke|reporter ʁəpɔʁtɛʁ|requiem ʁekɥijɛm|respect ʁɛspɛ|ressusciter ʁesysite
rez ʁe|rez-de-chaussée ʁedʃose|rhinocéros ʁinoseʁɔs|rhum ʁɔm|riesling ʁisliŋ|ring ʁiŋ|rock'n'roll ʁɔkɛnʁɔl
rouennais ʁwanɛ|rouille ʁuj|round ʁawnd|rugbyman ʁyɡbiman|rumen ʁymɛn|rush ʁœʃ|rut ʁyt|rébus ʁebys
référendum ʁefeʁɛ̃dɔm|saloon salun|sandwich sɑ̃dwitʃ|sang sɑ̃|sanguin sɑ̃ɡɛ̃|saoul su|scan skan
scherzo skɛʁdzo|schizophrène skizɔfʁɛn|schizophrénie skizɔfʁeni|scoop skup|scooter skutœʁ|scorbut skɔʁbyt
score skɔʁ|scotch skɔtʃ|scotché skɔtʃe|sculpter skylte|sculpteur skyltœʁ|sculptural skyltyʁal
sculpture skyltyʁ|scélérat seleʁa|scénario senaʁjo|second səɡɔ̃|secondaire səɡɔ̃dɛʁ|seconde səɡɔ̃d
seconder səɡɔ̃de|secundo səɡɔ̃do|seigneur sɛɲœʁ|self sɛlf|semailles səmaj|sens sɑ̃s|sept sɛt|septième sɛtjɛm
set sɛt|sexy sɛksi|shampooing ʃɑ̃pwɛ̃|sherry ʃeʁi|shilling ʃiliŋ|shooter ʃute|shopping ʃɔpiŋ|short ʃɔʁt
shot ʃɔt|show ʃo|sinus sinys|sirop siʁo|six sis|sixième sizjɛm|skateboard skɛtbɔʁd|skinhead skinɛd|slow slo
smash smaʃ|smoking smɔkiŋ|smoothie smuzi|snowboard snobɔʁd|softball sɔftbol|soixantaine swasɑ̃tɛn
soixante swasɑ̃t|solder sɔlde|solennel sɔlanɛl|solennellement sɔlanɛlmɑ̃|solennité sɔlanite|sourcil suʁsi
sourcilier suʁsilje|soûl su|speaker spikœʁ|spencer spɛnsɛʁ|sponsoring spɔ̃sɔʁiŋ|spot spɔt|sprinter spʁintœʁ
spécimen spesimɛn|square skwaʁ|squash skwaʃ|stagnant staɡnɑ̃|stagnation staɡnasjɔ̃|stagner staɡne
standing stɑ̃diŋ|start-up staʁtœp|starter staʁtɛʁ|startup staʁtœp|steak stɛk|sterling stɛʁliŋ|steward stiwaʁt
stick stik|streaming stʁimiŋ|stress stʁɛs|string stʁiŋ|strip-tease stʁiptiz|subsistance sybzistɑ̃s
subsister sybziste|subtil syptil|succinct syksɛ̃|sud-est sydɛst|sud-ouest sydwɛst|surplomb syʁplɔ̃
suspect syspɛ|susurrer sysyʁe|sweat swit|sweet swit|swing swiŋ|symptôme sɛ̃ptom|t-shirt tiʃœʁt|tabac taba
tachycardie takikaʁdi|tact takt|talkie-walkie tokiwoki|tandem tɑ̃dɛm|tank tɑ̃k|taon tɑ̃|teaser tize
technicien tɛknisjɛ̃|tee-shirt tiʃœʁt|temps tɑ̃|tennis tenis|terminus tɛʁminys|thriller sʁilœʁ|timing tajmiŋ
toast tost|tomahawk tɔmaok|tory tɔʁi|totem tɔtɛm|toundra tundʁa|tournevis tuʁnəvis|tous tus|trading tʁɛdiŋ
trahir tʁaiʁ|tram tʁam|tranquille tʁɑ̃kil|tranquillement tʁɑ̃kilmɑ̃|tranquilliser tʁɑ̃kilize
tranquillité tʁɑ̃kilite|transcendant tʁɑ̃sɑ̃dɑ̃|transept tʁɑ̃sɛpt|transhumance tʁɑ̃zymɑ̃s|transit tʁɑ̃zit
trash tʁaʃ|travelling tʁavliŋ|troll tʁɔl|trop tʁo|trust tʁœst|tune tyn|tweed twid|tweet twit|tweeter twite
typhus tifys|tétanos tetanɔs|ubiquité ybikɥite|underground œndœʁɡʁawnd|utérus yteʁys|vaciller vasije
varech vaʁɛk|vasistas vazistas|verdict vɛʁdikt|vermicelle vɛʁmisɛl|viking vikiŋ|villa vila|village vilaʒ
villageois vilaʒwa|ville vil|vingt vɛ̃|violoncelle vjɔlɔ̃sɛl|viril viʁil|vis vis|vis-à-vis vizavi
volley-ball vɔlɛbol|volleyball vɔlɛbol|volubilis vɔlybilis|wagnérien vaɡneʁjɛ̃|wagon vaɡɔ̃|wali wali
wallon walɔ̃|warning waʁniŋ|water-polo watɛʁpɔlo|waters watɛʁ|web wɛb|webcam wɛbkam|week-end wikɛnd
weekend wikɛnd|western wɛstɛʁn|wharf waʁf|whig wiɡ|whisky wiski|wifi wifi|wiki wiki|wilaya vilaja|wok wɔk
won wɔn|workshop wœʁkʃɔp|yacht jɔt|yacht-club jɔtklœb|yankee jɑ̃ki|yeux jø|yiddish jidiʃ|zapping zapiŋ
zigzag ziɡzaɡ|zinc zɛ̃ɡ|zoo zo|zoom zum|zut zyt|écho eko|échographie ekɔɡʁafi|éden edɛn|équateur ekwatœʁ
équation ekwasjɔ̃|équatorial ekwatɔʁjal|équestre ekɛstʁ|équidistant ekɥidistɑ̃|œil œj|œuf œf
`;

export const PRONUNCIATION_EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((pair) => {
      const space = pair.lastIndexOf(' ');
      return [pair.slice(0, space), pair.slice(space + 1)] as const;
    }),
);
