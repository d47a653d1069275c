/** Sets the chosen theme before the first paint, so that no page flashes in the wrong one.
 *  Also says that scripts run: controls that need one are hidden until then. */
import { THEME_STORAGE_KEY } from "./theme-choice.ts";

const SCRIPT = `(function(){var d=document.documentElement;d.setAttribute("data-js","");try{var t=localStorage.getItem("${THEME_STORAGE_KEY}");if(t==="light"||t==="dark")d.setAttribute("data-theme",t)}catch(e){}})()`;

export function ThemeScript() {
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
