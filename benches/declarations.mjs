// Declarations for the benchmarks: all different, of a fixed seed, about 2.8 kB each with five items and four parties.

function random(seed) {
  // mulberry32: small, and the same everywhere.
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const goodsInEnglish = [
  ["Men's knitted cotton T-shirt", "610910"], ["Ceramic coffee mug, glazed", "691200"],
  ["Women's dress, knitted polyester", "610443"], ["Bluetooth headphones, over-ear", "851830"],
  ["Wooden chopping board, oak", "441911"], ["Wool scarf, handwoven, größe M", "621420"],
  ["Stainless steel vacuum flask", "961700"], ["Paperback novel", "490199"],
];
const towns = [["NO", "Oslo", "0150"], ["CH", "Zürich", "8001"], ["GB", "Leeds", "LS1 4AP"], ["TR", "İzmir", "35210"]];
const homes = [["DE", "Mainz", "55116"], ["FR", "Saint-Étienne", "42000"], ["IT", "Forlì", "47121"], ["ES", "Málaga", "29001"]];

/** The same kinds of goods in Chinese, Japanese and Arabic. */
export const goodsAbroad = [
  ["男士针织棉T恤", "610910"], ["陶瓷咖啡杯 350毫升", "691200"], ["女式针织聚酯连衣裙", "610443"], ["蓝牙无线耳机 头戴式", "851830"],
  ["陶器のマグカップ", "691200"], ["女性用ニットワンピース ポリエステル", "610443"], ["ステンレス製の水筒", "961700"], ["ウールのマフラー", "621420"],
  ["فستان نسائي محبوك من البوليستر", "610443"], ["كوب قهوة من السيراميك", "691200"], ["سماعات رأس لاسلكية", "851830"], ["لوح تقطيع من خشب البلوط", "441911"],
];

/** So many declarations; every tenth has a mistake of structure. */
export function declarations(count, { seed = 2026, items = 5, mistakes = 0.1, goods = goodsInEnglish } = {}) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const cents = (low, high) => Math.floor(low + next() * (high - low));
  const money = (value) => ({ amount: `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`, currency: "EUR" });
  const mass = (grams) => ({ value: `${Math.floor(grams / 1000)}.${String(grams % 1000).padStart(3, "0")}`, unit: "KGM" });
  const party = (name, [country, city, postcode]) => ({
    name: `${name} ${cents(1, 9999)}`,
    address: { line: `Gate ${cents(1, 300)}`, city, postcode, country },
    email: `post${cents(1, 99999)}@example.com`,
  });
  return Array.from({ length: count }, (_, index) => {
    const from = pick(towns), to = pick(homes);
    let total = 0, weight = 0;
    const lines = Array.from({ length: items }, (_, line) => {
      const [description, hsCode] = pick(goods);
      const value = cents(500, 2900), grams = cents(80, 900);
      total += value;
      weight += grams + 20;
      return {
        description: `${description} ${index}-${line}`, hsCode, origin: pick(["PT", "CN", "NO", "TR"]),
        quantity: { value: String(cents(1, 4)), unit: "C62" }, netMass: mass(grams), grossMass: mass(grams + 20),
        value: money(value), brand: "Nordlys", sku: `SKU-${index}-${line}`, mpn: `M-${cents(1000, 9999)}`, gtinExists: false,
      };
    });
    const declaration = {
      part: "consignment", reference: `ORD-2026-${String(index).padStart(6, "0")}`, issued: "2026-11-20",
      seller: party("Atelier Nord", from), buyer: party("Jonas Weber", to),
      consignor: party("Lager Øst", from), consignee: party("Jonas Weber", to), purpose: "personal",
      transaction: { nature: "sale", relationship: "b2c", date: "2026-11-19", paid: money(total + 600), taxIncluded: false, terms: "DAP" },
      shipment: {
        exportCountry: from[0], destination: to[0], mode: "air", grossMass: mass(weight + 50), packages: 1,
        freight: money(600), total: money(total),
      },
      items: lines,
    };
    if (next() < mistakes) {
      const mistake = Math.floor(next() * 4);
      if (mistake === 0) delete lines[0].description;
      if (mistake === 1) declaration.shipment.destination = "Germany";
      if (mistake === 2) lines[items - 1].colour = "red";
      if (mistake === 3) lines[0].value.amount = "12,50";
    }
    return declaration;
  });
}
