/** Sets the chosen theme before the first paint, so that no page flashes in the wrong one, nor the browser's bars.
 *  Also says that scripts run: controls that need one are hidden until then. */
import { paintOf } from "@/lib/chart/theme.ts";
import { THEME_STORAGE_KEY } from "./theme-choice.ts";

const PAPERS = JSON.stringify({ light: paintOf("paper", "light"), dark: paintOf("paper", "dark") });

const SCRIPT = `(function(){var d=document.documentElement;d.setAttribute("data-js","");try{var t=localStorage.getItem("${THEME_STORAGE_KEY}");if(t==="light"||t==="dark"){d.setAttribute("data-theme",t);var m=document.createElement("meta");m.name="theme-color";m.content=${PAPERS}[t];document.head.prepend(m)}}catch(e){}})()`;

export function ThemeScript() {
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
