"use client";
/** Which evidence is open: by a mark that is followed, by the address, or by walking on from what is open.
 *  Loads the drawer when it is wanted; where it can't be loaded, the mark's link is followed. */
import { type ComponentType, useEffect, useRef, useState } from "react";
import type { EvidenceDrawerProps } from "@/components/evidence/evidence-drawer.tsx";
import type { ShownEvidence } from "@/components/evidence/shown-evidence.ts";
import type { EvidenceEntry } from "@/lib/model/evidence-entry.ts";
import { isDrawerRoomOpen, setDrawerRoom } from "./drawer-room.ts";
import { addressOf, idInAddress } from "./open-address.ts";
import { whenIdle } from "./when-idle.ts";

/** A click that asks for what a link shows, not for a new tab, window or download. */
function isPlainClick({ button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented }: MouseEvent): boolean {
  return !(button || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented);
}

export function useEvidence(entries: readonly EvidenceEntry[]) {
  const [Drawer, setDrawer] = useState<ComponentType<EvidenceDrawerProps>>();
  const [shown, setShown] = useState<ShownEvidence>();
  /** What is wanted now; it is shown once the drawer is loaded. */
  const wanted = useRef<ShownEvidence>(undefined);

  const load = async (): Promise<void> => {
    const part = await import("@/components/evidence/evidence-drawer.tsx");
    setDrawer(() => part.EvidenceDrawer);
  };
  const hide = (): void => {
    setDrawerRoom(false, wanted.current?.opener);
    wanted.current = undefined;
    setShown(undefined);
  };
  const show = async (next: ShownEvidence, isNewAddress: boolean): Promise<void> => {
    const { opener } = next;
    if (!wanted.current) setDrawerRoom(true, opener);
    wanted.current = next;
    opener?.setAttribute("aria-busy", "true");
    try {
      await load();
      if (wanted.current !== next) return;
      setShown(next);
      if (isNewAddress) history.pushState(null, "", addressOf(next.id));
    } catch {
      hide();
      const href = opener?.getAttribute("href");
      if (href) location.assign(href);
    } finally {
      opener?.removeAttribute("aria-busy");
    }
  };
  /** `from`: what had the focus, and gets it back. A mark inside the drawer goes with its entry. */
  const openFrom = (id: string, from: Element | null): void => {
    const opener = from?.closest(".drawer") ? wanted.current?.opener : from;
    void show(
      { id, isWalked: false, ...(opener instanceof HTMLElement && opener !== document.body && { opener }) },
      id !== wanted.current?.id,
    );
  };
  const walk = (id: string): void => {
    wanted.current = { ...wanted.current, id, isWalked: true };
    setShown(wanted.current);
    history.replaceState(null, "", addressOf(id));
  };
  const close = (): void => {
    hide();
    history.pushState(null, "", addressOf());
  };

  useEffect(() => {
    const has = (id: string | undefined): id is string => entries.some((entry) => entry.id === id);
    const follow = (): void => {
      const id = idInAddress();
      const { current } = wanted;
      if (!has(id)) {
        if (isDrawerRoomOpen()) hide();
      } else if (id !== current?.id) void show({ ...current, id, isWalked: current !== undefined }, false);
    };
    const onClick = (event: MouseEvent): void => {
      const mark = (event.target as Element).closest<HTMLElement>("a[data-evidence]");
      const id = mark?.dataset["evidence"];
      if (!mark || !has(id) || !isPlainClick(event)) return;
      event.preventDefault();
      openFrom(id, mark);
    };
    follow();
    document.addEventListener("click", onClick);
    addEventListener("popstate", follow);
    whenIdle(() => void load().catch(() => undefined));
    return () => {
      document.removeEventListener("click", onClick);
      removeEventListener("popstate", follow);
    };
  }, [entries]);
  return { Drawer, shown, openFrom, walk, close };
}
