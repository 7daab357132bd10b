//! What other systems and people's spreadsheets call a field, in the languages of messages.

use crate::codes::{currency, unit};

/// A key in small letters, without signs.
pub(crate) fn bare(key: &str) -> String {
    key.chars().take(60).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What a field is called, without case and signs, and our names for it, whichever of them stands here. Sorted.
static MEANINGS: [(&str, &[&str]); 304] = [
    ("aantal", &["quantity"]),
    ("absender", &["consignor"]),
    ("acheteur", &["buyer"]),
    ("acquirente", &["buyer"]),
    ("address1", &["line"]),
    ("afzender", &["consignor"]),
    ("amount", &["value"]),
    ("anzahl", &["quantity"]),
    ("articlename", &["description"]),
    ("articlenumber", &["sku"]),
    ("artikelbezeichnung", &["description"]),
    ("artikelname", &["description"]),
    ("artikelnummer", &["sku"]),
    ("auftragsnummer", &["reference"]),
    ("barcode", &["gtin"]),
    ("beschreibung", &["description"]),
    ("bestellnummer", &["reference"]),
    ("bestimmungsland", &["destination"]),
    ("bezeichnung", &["description"]),
    ("brandname", &["brand"]),
    ("brutogewicht", &["grossMass"]),
    ("bruttogewicht", &["grossMass"]),
    ("calle", &["line"]),
    ("cantidad", &["quantity"]),
    ("cap", &["postcode"]),
    ("cena", &["value"]),
    ("cidade", &["city"]),
    ("città", &["city"]),
    ("ciudad", &["city"]),
    ("codedouanier", &["hsCode"]),
    ("codepostal", &["postcode"]),
    ("codesh", &["hsCode"]),
    ("codhs", &["hsCode"]),
    ("codicedoganale", &["hsCode"]),
    ("codicehs", &["hsCode"]),
    ("colis", &["packages"]),
    ("commoditycode", &["hsCode"]),
    ("comprador", &["buyer"]),
    ("countrycode", &["country"]),
    ("countryofexport", &["exportCountry"]),
    ("countryofmanufacture", &["origin"]),
    ("countryoforigin", &["origin"]),
    ("customer", &["buyer"]),
    ("customscode", &["hsCode"]),
    ("customsvalue", &["value"]),
    ("códigoarancelario", &["hsCode"]),
    ("códigohs", &["hsCode"]),
    ("códigopostal", &["postcode"]),
    ("códigosa", &["hsCode"]),
    ("declaredvalue", &["value"]),
    ("descripción", &["description"]),
    ("descripcióndelproducto", &["description"]),
    ("descrizione", &["description"]),
    ("descrizionemerce", &["description"]),
    ("descrição", &["description"]),
    ("descriçãodoproduto", &["description"]),
    ("destinataire", &["consignee"]),
    ("destinatario", &["consignee"]),
    ("destinationcountry", &["destination"]),
    ("destinatário", &["consignee"]),
    ("désignation", &["description"]),
    ("désignationdesmarchandises", &["description"]),
    ("ean", &["gtin"]),
    ("emailaddress", &["email"]),
    ("empfänger", &["consignee"]),
    ("expéditeur", &["consignor"]),
    ("fullname", &["name"]),
    ("gewicht", &["netMass", "grossMass"]),
    ("goederencode", &["hsCode"]),
    ("goodsdescription", &["description"]),
    ("grossweight", &["grossMass"]),
    ("harmonizedcode", &["hsCode"]),
    ("herkunftsland", &["origin"]),
    ("herstellungsland", &["origin"]),
    ("hs", &["hsCode"]),
    ("hscodenummer", &["hsCode"]),
    ("hstariffcode", &["hsCode"]),
    ("hstariffnumber", &["hsCode"]),
    ("hsコード", &["hsCode"]),
    ("hs编码", &["hsCode"]),
    ("ilość", &["quantity"]),
    ("incoterm", &["terms"]),
    ("incoterms", &["terms"]),
    ("invoicenumber", &["reference"]),
    ("itemdescription", &["description"]),
    ("itemname", &["description"]),
    ("itemnumber", &["sku"]),
    ("itemvalue", &["value"]),
    ("kodcn", &["hsCode"]),
    ("kodhs", &["hsCode"]),
    ("kodpocztowy", &["postcode"]),
    ("koper", &["buyer"]),
    ("kraj", &["country"]),
    ("krajpochodzenia", &["origin"]),
    ("krajprzeznaczenia", &["destination"]),
    ("kupujący", &["buyer"]),
    ("käufer", &["buyer"]),
    ("land", &["country"]),
    ("landvanbestemming", &["destination"]),
    ("landvanherkomst", &["origin"]),
    ("landvanoorsprong", &["origin"]),
    ("lineitems", &["items"]),
    ("lines", &["items"]),
    ("linetotal", &["value"]),
    ("link", &["url"]),
    ("madein", &["origin"]),
    ("manufacturingcountry", &["origin"]),
    ("marca", &["brand"]),
    ("marka", &["brand"]),
    ("marke", &["brand"]),
    ("marketplace", &["platform"]),
    ("marque", &["brand"]),
    ("menge", &["quantity"]),
    ("merchant", &["seller"]),
    ("merk", &["brand"]),
    ("miasto", &["city"]),
    ("mittente", &["consignor"]),
    ("naam", &["name"]),
    ("nadawca", &["consignor"]),
    ("name", &["description"]),
    ("nazwa", &["name"]),
    ("nazwatowaru", &["description"]),
    ("nettogewicht", &["netMass"]),
    ("netweight", &["netMass"]),
    ("nom", &["name"]),
    ("nombre", &["name"]),
    ("nome", &["name"]),
    ("numberofpackages", &["packages"]),
    ("numberofparcels", &["packages"]),
    ("numberofunits", &["quantity"]),
    ("numerditracking", &["itemId"]),
    ("numeroordine", &["reference"]),
    ("numerzamówienia", &["reference"]),
    ("numérodecommande", &["reference"]),
    ("numérodesuivi", &["itemId"]),
    ("númerodepedido", &["reference"]),
    ("númerodeseguimiento", &["itemId"]),
    ("númerodopedido", &["reference"]),
    ("odbiorca", &["consignee"]),
    ("omschrijving", &["description"]),
    ("ontvanger", &["consignee"]),
    ("opis", &["description"]),
    ("opistowaru", &["description"]),
    ("orderid", &["reference"]),
    ("orderno", &["reference"]),
    ("ordernumber", &["reference"]),
    ("ordernummer", &["reference"]),
    ("origem", &["origin"]),
    ("origen", &["origin"]),
    ("origincountry", &["origin"]),
    ("origine", &["origin"]),
    ("ort", &["city"]),
    ("packstücke", &["packages"]),
    ("paese", &["country"]),
    ("paesedidestinazione", &["destination"]),
    ("paesediorigine", &["origin"]),
    ("parcelnumber", &["itemId"]),
    ("parcels", &["packages"]),
    ("partidaarancelaria", &["hsCode"]),
    ("pays", &["country"]),
    ("paysdedestination", &["destination"]),
    ("paysdorigine", &["origin"]),
    ("país", &["country"]),
    ("paísdedestino", &["destination"]),
    ("paísdeorigem", &["origin"]),
    ("paísdeorigen", &["origin"]),
    ("peso", &["netMass", "grossMass"]),
    ("pesobruto", &["grossMass"]),
    ("pesolordo", &["grossMass"]),
    ("pesolíquido", &["netMass"]),
    ("pesoneto", &["netMass"]),
    ("pesonetto", &["netMass"]),
    ("pieces", &["quantity"]),
    ("plaats", &["city"]),
    ("plz", &["postcode"]),
    ("poids", &["netMass", "grossMass"]),
    ("poidsbrut", &["grossMass"]),
    ("poidsnet", &["netMass"]),
    ("postalcode", &["postcode"]),
    ("postleitzahl", &["postcode"]),
    ("precio", &["value"]),
    ("preis", &["value"]),
    ("prezzo", &["value"]),
    ("preço", &["value"]),
    ("price", &["value"]),
    ("prijs", &["value"]),
    ("prix", &["value"]),
    ("productdescription", &["description"]),
    ("productid", &["sku"]),
    ("productlink", &["url"]),
    ("productname", &["description"]),
    ("products", &["items"]),
    ("producttitle", &["description"]),
    ("producturl", &["url"]),
    ("produktname", &["description"]),
    ("province", &["subdivision"]),
    ("qty", &["quantity"]),
    ("quantidade", &["quantity"]),
    ("quantità", &["quantity"]),
    ("quantité", &["quantity"]),
    ("receiver", &["consignee"]),
    ("recipient", &["consignee"]),
    ("remetente", &["consignor"]),
    ("remitente", &["consignor"]),
    ("rua", &["line"]),
    ("rue", &["line"]),
    ("sender", &["consignor"]),
    ("sendungsnummer", &["itemId"]),
    ("shipper", &["consignor"]),
    ("shippingcountry", &["destination"]),
    ("shiptocountry", &["destination"]),
    ("sprzedawca", &["seller"]),
    ("stadt", &["city"]),
    ("state", &["subdivision"]),
    ("straat", &["line"]),
    ("strasse", &["line"]),
    ("straße", &["line"]),
    ("street", &["line"]),
    ("street1", &["line"]),
    ("stückzahl", &["quantity"]),
    ("tariffcode", &["hsCode"]),
    ("tariffnumber", &["hsCode"]),
    ("title", &["description"]),
    ("town", &["city"]),
    ("trackingid", &["itemId"]),
    ("trackingno", &["itemId"]),
    ("trackingnumber", &["itemId"]),
    ("ulica", &["line"]),
    ("upc", &["gtin"]),
    ("ursprung", &["origin"]),
    ("ursprungsland", &["origin"]),
    ("valeur", &["value"]),
    ("valor", &["value"]),
    ("valore", &["value"]),
    ("vendedor", &["seller"]),
    ("vendeur", &["seller"]),
    ("venditore", &["seller"]),
    ("verkoper", &["seller"]),
    ("verkäufer", &["seller"]),
    ("via", &["line"]),
    ("ville", &["city"]),
    ("waarde", &["value"]),
    ("waga", &["netMass", "grossMass"]),
    ("wagabrutto", &["grossMass"]),
    ("waganetto", &["netMass"]),
    ("warenbeschreibung", &["description"]),
    ("warenbezeichnung", &["description"]),
    ("warennummer", &["hsCode"]),
    ("warentarifnummer", &["hsCode"]),
    ("warenwert", &["value"]),
    ("wartość", &["value"]),
    ("weight", &["netMass", "grossMass"]),
    ("wert", &["value"]),
    ("zielland", &["destination"]),
    ("zip", &["postcode"]),
    ("zipcode", &["postcode"]),
    ("zolltarifnummer", &["hsCode"]),
    ("السعر", &["value"]),
    ("القيمة", &["value"]),
    ("الكمية", &["quantity"]),
    ("الوزن", &["netMass", "grossMass"]),
    ("الوصف", &["description"]),
    ("بلدالمنشأ", &["origin"]),
    ("ブランド", &["brand"]),
    ("买家", &["buyer"]),
    ("价值", &["value"]),
    ("价格", &["value"]),
    ("価格", &["value"]),
    ("個数", &["quantity"]),
    ("内容品", &["description"]),
    ("净重", &["netMass"]),
    ("卖家", &["seller"]),
    ("原产国", &["origin"]),
    ("原产地", &["origin"]),
    ("原産国", &["origin"]),
    ("受取人", &["consignee"]),
    ("品名", &["description"]),
    ("品牌", &["brand"]),
    ("商品名", &["description"]),
    ("商品名称", &["description"]),
    ("商品描述", &["description"]),
    ("国家", &["country"]),
    ("城市", &["city"]),
    ("姓名", &["name"]),
    ("寄件人", &["consignor"]),
    ("差出人", &["consignor"]),
    ("收件人", &["consignee"]),
    ("数量", &["quantity"]),
    ("正味重量", &["netMass"]),
    ("毛重", &["grossMass"]),
    ("注文番号", &["reference"]),
    ("海关编码", &["hsCode"]),
    ("物品名称", &["description"]),
    ("申报价值", &["value"]),
    ("目的国", &["destination"]),
    ("税号", &["hsCode"]),
    ("統計品目番号", &["hsCode"]),
    ("総重量", &["grossMass"]),
    ("订单号", &["reference"]),
    ("运单号", &["itemId"]),
    ("追跡番号", &["itemId"]),
    ("邮编", &["postcode"]),
    ("重量", &["netMass", "grossMass"]),
    ("金额", &["value"]),
];

/// The field that the key of another system means.
pub(crate) fn same_meaning(key: &str, names: &[&'static str]) -> Option<&'static str> {
    let key = bare(key);
    let place = MEANINGS.binary_search_by_key(&key.as_str(), |(theirs, _)| theirs).ok()?;
    let (_, ours) = MEANINGS.get(place)?;
    names.iter().copied().find(|name| ours.contains(name))
}

/// What a name says besides the field: the unit or the currency of all its values, and its words without it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Measured {
    pub(crate) words: String,
    pub(crate) unit: Option<unit::Unit>,
    pub(crate) currency: Option<&'static str>,
}

/// The unit or the currency in a name such as `Weight (kg)`, `value_eur` or `Price in $`, which stands for several.
pub(crate) fn measured(name: &str) -> Option<Measured> {
    const IN: [&str; 4] = ["in", "en", "em", "w"];
    let is_sign = |c: char| !c.is_alphanumeric() && !SYMBOLS.contains(c);
    let mut words: Vec<&str> = name.split(is_sign).filter(|word| !word.is_empty()).collect();
    // A symbol may stand at the word before it.
    if let Some((last, symbol)) =
        words.last().and_then(|last| last.split_at_checked(last.find(|c| SYMBOLS.contains(c))?))
        && !last.is_empty()
    {
        words.pop();
        words.extend([last, symbol]);
    }
    let last = words.pop().filter(|_| !words.is_empty())?;
    let unit = unit::alias(last).filter(|_| !last.eq_ignore_ascii_case("unit"));
    let currency = currency::alias(last);
    if unit.is_none() && currency.is_none() && !last.chars().all(|c| SYMBOLS.contains(c)) {
        return None;
    }
    if words.len() > 1 {
        words.pop_if(|word| IN.iter().any(|known| word.eq_ignore_ascii_case(known)));
    }
    Some(Measured { words: words.join(" "), unit, currency })
}

/// Signs of currencies.
const SYMBOLS: &str = "$€£¥₩₹₺₽₫₱₪฿";

impl Measured {
    /// Whether the value at a path can be in it.
    pub(crate) fn is_of(&self, path: &str) -> bool {
        if path.ends_with(".amount") {
            return self.currency.is_some() || self.unit.is_none();
        }
        let Some(field) = path.strip_suffix(".value") else { return false };
        self.unit.is_some_and(|unit| (unit.measures() == unit::Quantity::Mass) == field.ends_with("Mass"))
    }

    /// The field beside the value at such a path, and the code that belongs there; none for a symbol of several currencies.
    pub(crate) fn beside(&self, path: &str) -> Option<(String, String)> {
        match path.strip_suffix(".amount") {
            Some(field) => Some((format!("{field}.currency"), self.currency?.to_owned())),
            None => Some((format!("{}.unit", path.strip_suffix(".value")?), self.unit?.code().as_str().to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meanings_are_sorted() {
        assert!(MEANINGS.is_sorted_by_key(|(theirs, _)| theirs));
        assert!(MEANINGS.iter().all(|(theirs, _)| bare(theirs) == *theirs));
        assert_eq!(same_meaning("Zip-Code", &["city", "postcode"]), Some("postcode"));
    }

    #[test]
    fn a_unit_in_a_name_goes_beside_its_value() {
        for (name, path, expected) in [
            ("Weight (kg)", "netMass.value", Some("netMass.unit KGM")),
            ("weight_g", "netMass.value", Some("netMass.unit GRM")),
            ("Value (EUR)", "value.amount", Some("value.currency EUR")),
            ("Price in $", "value.amount", Some("")),
            ("Price€", "value.amount", Some("value.currency EUR")),
            ("重量（kg）", "netMass.value", Some("netMass.unit KGM")),
            ("Menge (Stk)", "quantity.value", Some("quantity.unit H87")),
            // Such a value has another unit.
            ("Weight (pcs)", "netMass.value", None),
            ("Value (kg)", "value.amount", None),
            ("Quantity unit", "quantity.value", None),
            ("kg", "netMass.value", None),
        ] {
            let measured = measured(name).filter(|measured| measured.is_of(path));
            let beside =
                |measured: &Measured| measured.beside(path).map_or(String::new(), |(at, code)| format!("{at} {code}"));
            assert_eq!(measured.as_ref().map(beside).as_deref(), expected, "{name}: {measured:?}");
        }
    }
}
