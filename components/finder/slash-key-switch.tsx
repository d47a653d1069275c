/** Switches the single key that opens the finder off and on. */
import { type ReactNode, useState } from "react";
import { chooseSlashKey, isSlashKeyOn } from "@/components/reader/shortcut-choice.ts";

export function SlashKeySwitch({ name }: { name: string }): ReactNode {
  const [isOn, setIsOn] = useState(isSlashKeyOn);
  return (
    <label className="finder-switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          chooseSlashKey(target.checked);
          setIsOn(target.checked);
        }}
      />
      {name}
    </label>
  );
}
