// What the declaration holds besides the fields of the form, and the fields while they are empty.
import sample from "declarant/samples/consignment.json";

const address = { line: "Rua das Flores 12", city: "Curitiba", postcode: "80010-000", subdivision: "PR", country: "BR" };
const [item] = sample.items;

export const declaration = {
  ...sample,
  buyer: { name: "", address, phone: "+5541999990000", personalId: { scheme: "br-cpf", value: "" } },
  shipment: { ...sample.shipment, destination: "BR" },
  items: [{ ...item, description: "", value: { amount: "", currency: "EUR" } }],
};
