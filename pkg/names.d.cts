// Generated from the tables by `UPDATE=1 cargo test --test tables`. A name that callers may have more of is open in
// index.d.ts: `CountryCode | (string & {})`.

/** A rule; `rules()` says what each finds. */
export type RuleName =
  | "acceptance-day-impossible" | "additional-procedure-mismatched" | "additional-procedure-outdated"
  | "address-placeholder" | "address-po-box" | "amount-decimals-excessive" | "attribute-malformed" | "attribute-missing"
  | "attribute-unknown" | "battery-energy-excessive" | "battery-energy-mismatched" | "battery-energy-missing"
  | "border-missing" | "brand-forbidden" | "brand-lookalike" | "brand-missing" | "brand-value-mismatched"
  | "code-unlisted" | "commodity-code-malformed" | "companion-missing" | "consignee-mismatched" | "contact-missing"
  | "counterfeit-phrase" | "country-malformed" | "country-outdated" | "country-unknown" | "currency-malformed"
  | "currency-mismatched" | "currency-outdated" | "currency-unknown" | "dangerous-goods-forbidden"
  | "dangerous-goods-mismatched" | "dangerous-goods-missing" | "day-impossible" | "day-malformed" | "decimal-excessive"
  | "decimal-malformed" | "declaration-unreadable" | "description-code" | "description-contact"
  | "description-disguised" | "description-incomplete" | "description-placeholder" | "description-priced"
  | "description-several" | "description-short" | "description-unreadable" | "description-vague"
  | "destination-mismatched" | "documents-mismatched" | "element-empty" | "element-excessive" | "element-misplaced"
  | "element-missing" | "element-unknown" | "email-malformed" | "entity-unknown" | "entry-duplicate" | "entry-excessive"
  | "entry-forbidden" | "entry-missing" | "eori-malformed" | "eori-missing" | "export-country-mismatched"
  | "export-declaration-missing" | "field-duplicate" | "field-missing" | "field-mistyped" | "field-null"
  | "field-unknown" | "gift-mismatched" | "gift-value-excessive" | "gross-mass-excessive" | "gross-mass-mismatched"
  | "gross-mass-missing" | "gtin-checksum" | "gtin-malformed" | "gtin-mismatched" | "h7-value-excessive"
  | "hs-chapter-reserved" | "hs-code-future" | "hs-code-malformed" | "hs-code-outdated" | "hs-code-unknown"
  | "hs-description-mismatched" | "hs-digits-missing" | "hs-national-chapter" | "identifier-checksum"
  | "identifier-impossible" | "identifier-length" | "identifier-malformed" | "identifier-misplaced"
  | "identifier-scheme-missing" | "identifier-scheme-unknown" | "incoterm-malformed" | "incoterm-outdated"
  | "incoterm-unknown" | "integer-malformed" | "ioss-value-excessive" | "item-count-mismatched" | "item-duplicate"
  | "letter-mass-excessive" | "mass-excessive" | "measure-zero" | "message-unknown" | "mode-mismatched"
  | "namespace-unknown" | "net-mass-excessive" | "number-negative" | "number-unquoted" | "packages-mismatched"
  | "packages-missing" | "paid-mismatched" | "parcel-mass-excessive" | "parcels-excessive" | "party-duplicate"
  | "party-forbidden" | "party-name-incomplete" | "party-name-placeholder" | "phone-malformed" | "piece-mass-excessive"
  | "placement-duplicate" | "postal-id-checksum" | "postal-id-malformed" | "postcode-malformed" | "procedure-forbidden"
  | "procedure-malformed" | "procedure-mismatched" | "product-identifier-missing" | "purpose-mismatched"
  | "quantity-mismatched" | "recipient-number-missing" | "reference-malformed" | "relationship-mismatched"
  | "responsible-person-mismatched" | "responsible-person-missing" | "restricted-goods" | "scheme-forbidden"
  | "scheme-mismatched" | "sequence-duplicate" | "subdivision-missing" | "subdivision-unknown"
  | "supplementary-quantity-missing" | "terms-mismatched" | "text-damaged" | "text-excessive" | "text-stray"
  | "total-mismatched" | "ucr-malformed" | "un-number-malformed" | "unit-malformed" | "unit-mismatched" | "unit-unknown"
  | "unit-unsuitable" | "url-malformed" | "value-blank" | "value-converted" | "value-malformed" | "value-mismatched"
  | "value-untrimmed" | "value-zero" | "voec-value-excessive" | "word-unknown";

/** A family of rules. */
export type RuleFamily =
  | "classification" | "codes" | "consistency" | "description" | "identifiers" | "jurisdiction" | "party" | "property"
  | "purpose" | "restriction" | "structure";

/** A kind of number; `schemes()` says what each is. */
export type SchemeName =
  | "ad-nrt" | "ae-eid" | "ae-trn" | "al-nipt" | "ar-cuit" | "ar-dni" | "at-tin" | "at-uid" | "au-abn" | "au-acn"
  | "au-arn" | "au-tfn" | "az-voen" | "be-nn" | "be-vat" | "bg-egn" | "bg-pnf" | "bg-vat" | "br-cnpj" | "br-cpf"
  | "by-unp" | "ca-bn" | "ca-sin" | "casrn" | "ch-ssn" | "ch-uid" | "ch-vat" | "cl-rut" | "cn-ric" | "cn-uscc" | "co-cc"
  | "co-nit" | "cr-cpf" | "cr-cpj" | "cu-ni" | "cy-vat" | "cz-dic" | "cz-rc" | "de-idnr" | "de-vat" | "dk-cpr"
  | "dk-cvr" | "do-cedula" | "do-rnc" | "dz-nif" | "ec-ci" | "ec-ruc" | "ee-ik" | "ee-kmkr" | "ee-registrikood"
  | "eg-nid" | "eg-tn" | "es-cif" | "es-dni" | "es-nie" | "es-nif" | "eu-eori" | "eu-ioss" | "eu-oss" | "eu-vat"
  | "fi-alv" | "fi-hetu" | "fi-ytunnus" | "fo-vn" | "fr-nif" | "fr-nir" | "fr-siren" | "fr-siret" | "fr-tva" | "gb-eori"
  | "gb-utr" | "gb-vat" | "gh-tin" | "gn-nifp" | "gr-vat" | "gs1-gln" | "gs1-gtin" | "gs1-sscc" | "gt-nit" | "hk-id"
  | "hr-oib" | "hu-anum" | "iata-awb" | "id-nik" | "id-npwp" | "ie-pps" | "ie-vat" | "il-hp" | "il-idnr" | "imei"
  | "imo" | "in-aadhaar" | "in-epic" | "in-gstin" | "in-iec" | "in-pan" | "in-vid" | "is-kennitala" | "is-vsk" | "isbn"
  | "iso6346" | "it-codicefiscale" | "it-iva" | "jp-cn" | "jp-in" | "ke-pin" | "kr-brn" | "kr-pccc" | "kr-rrn"
  | "kw-civil" | "kz-iin" | "lei" | "li-peid" | "lt-asmens" | "lt-pvm" | "lu-tva" | "lv-pvn" | "ma-ice" | "mc-tva"
  | "md-idno" | "me-pib" | "mk-edb" | "mt-vat" | "mu-nid" | "mx-curp" | "mx-rfc" | "my-nric" | "mz-nuit" | "ng-nin"
  | "nl-bsn" | "nl-btw" | "no-fodselsnummer" | "no-mva" | "no-orgnr" | "no-voec" | "nz-ird" | "passport" | "pe-cui"
  | "pe-ruc" | "ph-tin" | "pk-cnic" | "pl-nip" | "pl-pesel" | "pl-regon" | "pt-nif" | "py-ruc" | "qa-qid" | "ro-cf"
  | "ro-cnp" | "ro-cui" | "rs-pib" | "ru-inn" | "ru-ogrn" | "ru-passport" | "sa-id" | "sa-vat" | "se-orgnr"
  | "se-personnummer" | "se-vat" | "sg-nric" | "sg-uen" | "si-ddv" | "si-emso" | "si-maticna" | "sk-dph" | "sn-ninea"
  | "sv-nit" | "th-moa" | "th-pin" | "th-tin" | "tn-mf" | "tr-tckimlik" | "tr-vkn" | "tw-id" | "tw-ubn" | "ua-edrpou"
  | "ua-rntrc" | "un-number" | "upu-s10" | "us-atin" | "us-ein" | "us-itin" | "us-ssn" | "uy-rut" | "uz-pinfl"
  | "ve-rif" | "vn-cccd" | "vn-mst" | "wco-ucr" | "za-idnr" | "za-tin";

/** A code list. */
export type ListName =
  | "additional-procedure" | "country" | "currency" | "document" | "hs" | "incoterm" | "locode" | "mail-category"
  | "mail-class" | "mode" | "nature" | "package" | "procedure" | "subdivision" | "supplementary-unit" | "unit";

/** A country in use: two letters of ISO 3166-1. */
export type CountryCode =
  | "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA"
  | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV"
  | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU"
  | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES"
  | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM"
  | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE"
  | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM"
  | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY"
  | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT"
  | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU"
  | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA"
  | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM"
  | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL"
  | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE"
  | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XC" | "XI" | "XK" | "XL" | "XS" | "YE" | "YT" | "ZA" | "ZM" | "ZW";

/** A currency in use: three letters of ISO 4217. */
export type CurrencyCode =
  | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BHD" | "BIF"
  | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF"
  | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD"
  | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD"
  | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES"
  | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD"
  | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR"
  | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN"
  | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE"
  | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD"
  | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV"
  | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD"
  | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";

/** A unit of UN Recommendation 20 that goods are measured in. */
export type UnitCode =
  | "10" | "11" | "13" | "15" | "20" | "21" | "24" | "27" | "2U" | "3B" | "3C" | "4G" | "4H" | "58" | "5B" | "77"
  | "A11" | "A13" | "A44" | "A45" | "A53" | "A68" | "A70" | "A71" | "A85" | "AA" | "AB" | "ACR" | "AK" | "ANN" | "APZ"
  | "AS" | "AY" | "B29" | "B4" | "B52" | "B71" | "B98" | "BB" | "BFT" | "BIL" | "BLD" | "BLL" | "BP" | "BTU" | "BUA"
  | "BUI" | "C15" | "C26" | "C45" | "C47" | "C52" | "C62" | "C68" | "CEN" | "CG" | "CGM" | "CLF" | "CLT" | "CMK" | "CMQ"
  | "CMT" | "CNP" | "CNT" | "CTG" | "CTM" | "CTN" | "CWA" | "CWI" | "D30" | "D32" | "D42" | "D63" | "D65" | "DAA"
  | "DAD" | "DAY" | "DB" | "DEC" | "DG" | "DJ" | "DLT" | "DMA" | "DMK" | "DMO" | "DMQ" | "DMT" | "DPC" | "DPR" | "DPT"
  | "DRA" | "DRI" | "DRL" | "DT" | "DTN" | "DWT" | "DZN" | "DZP" | "E14" | "E19" | "E22" | "E23" | "E27" | "E28" | "E30"
  | "E4" | "E49" | "E52" | "E53" | "EA" | "EQ" | "F49" | "FBM" | "FC" | "FF" | "FL" | "FOT" | "FTK" | "FTQ" | "G21"
  | "G23" | "G24" | "G25" | "G26" | "GDW" | "GGR" | "GIA" | "GIC" | "GII" | "GIP" | "GLD" | "GLI" | "GLL" | "GRM"
  | "GRN" | "GRO" | "GV" | "GWH" | "H16" | "H18" | "H19" | "H20" | "H30" | "H70" | "H87" | "HA" | "HBX" | "HC" | "HDW"
  | "HEA" | "HGM" | "HH" | "HKM" | "HLT" | "HMQ" | "HMT" | "HPA" | "HUR" | "IE" | "INH" | "INK" | "INQ" | "J39" | "J57"
  | "J75" | "JOU" | "JPS" | "JWL" | "K51" | "K53" | "K6" | "KA" | "KDW" | "KGM" | "KIC" | "KIP" | "KJO" | "KMA" | "KMK"
  | "KMT" | "KNI" | "KNS" | "KPH" | "KPO" | "KPP" | "KSD" | "KSH" | "KT" | "KTN" | "KUR" | "KWH" | "L43" | "L95" | "L96"
  | "LBR" | "LBT" | "LEF" | "LF" | "LK" | "LM" | "LN" | "LO" | "LPA" | "LR" | "LTN" | "LTR" | "LUB" | "LY" | "M36"
  | "M48" | "M49" | "M50" | "M51" | "M52" | "M67" | "M68" | "M69" | "M7" | "M70" | "M86" | "MAL" | "MAM" | "MBF" | "MC"
  | "MD" | "MGM" | "MIK" | "MIL" | "MIN" | "MIO" | "MLD" | "MLT" | "MMK" | "MMQ" | "MMT" | "MND" | "MON" | "MTK" | "MTQ"
  | "MTR" | "MWH" | "N66" | "N67" | "N68" | "N69" | "N70" | "N71" | "N72" | "NAR" | "NCL" | "NL" | "NM3" | "NMI" | "NMP"
  | "NPT" | "NT" | "OA" | "ONZ" | "OZA" | "OZI" | "P5" | "PD" | "PFL" | "PGL" | "PR" | "PTD" | "PTI" | "PTL" | "PTN"
  | "Q3" | "Q32" | "Q33" | "Q34" | "QAN" | "QR" | "QTD" | "QTI" | "QTL" | "QTR" | "R9" | "RM" | "SAN" | "SCO" | "SCR"
  | "SEC" | "SET" | "SG" | "SM3" | "SMI" | "SQ" | "SQR" | "SR" | "STC" | "STI" | "STK" | "STL" | "STN" | "STW" | "SW"
  | "SX" | "SYR" | "T3" | "TI" | "TIC" | "TIP" | "TNE" | "TP" | "TPR" | "TRL" | "TST" | "TTS" | "U2" | "W2" | "WB"
  | "WCD" | "WE" | "WEE" | "WG" | "WHR" | "X1" | "YDK" | "YDQ" | "YRD" | "ZP";

/** A term of Incoterms 2020. */
export type IncotermCode =
  | "CFR" | "CIF" | "CIP" | "CPT" | "DAP" | "DDP" | "DPU" | "EXW" | "FAS" | "FCA" | "FOB";
