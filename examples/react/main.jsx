// A seller's item that is checked while it is typed.
import { useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import init, { Validator } from "declarant";

await init();

function Field({ label, path, parcel, validator, onChange, value }) {
  const [wasLeft, setLeft] = useState(false);
  // What is only too short so far isn't spoken of before the field is left.
  const [finding] = validator.checkField(path, value, parcel).filter(({ unfinished }) => wasLeft || !unfinished);
  return (
    <p>
      <label>
        {label} <input value={value} onChange={({ target }) => onChange(target.value)} onBlur={() => setLeft(true)} aria-invalid={finding?.severity === "error"} />
      </label>
      {value !== "" && finding && <span role="alert"> {finding.message} {finding.help}</span>}
    </p>
  );
}

function Item() {
  const validator = useMemo(() => new Validator({ to: "DE", actor: "seller" }), []);
  const [item, setItem] = useState({ description: "", hsCode: "" });
  const parcel = { part: "seller", items: [item] };
  const field = (name, label) => (
    <Field label={label} path={`/items/0/${name}`} value={item[name]} parcel={parcel} validator={validator}
      onChange={(value) => setItem({ ...item, [name]: value })} />
  );
  return <form>{field("description", "What it is")}{field("hsCode", "HS code")}</form>;
}

createRoot(document.getElementById("root")).render(<Item />);
