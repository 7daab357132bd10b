"use client";

import { useEffect, useState } from "react";
import init, { Validator } from "declarant";

export default function Page() {
  const [validator, setValidator] = useState();
  const [description, setDescription] = useState("");
  useEffect(() => {
    init().then(() => setValidator(new Validator({ to: "DE", actor: "seller" })));
  }, []);
  const [finding] = validator?.checkField("/items/0/description", description, { part: "seller", items: [{}] }) ?? [];
  return (
    <p>
      <label>What it is <input value={description} onChange={({ target }) => setDescription(target.value)} /></label>
      {description !== "" && finding && <span role="alert"> {finding.message} {finding.help}</span>}
    </p>
  );
}
