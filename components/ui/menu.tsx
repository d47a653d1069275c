"use client";
/** A native disclosure that closes again: when one of its links is followed (one that leads to a part of the same page
 *  loads nothing anew), and on Escape, which gives the focus back. Without a script it stays a plain disclosure. */
import type { KeyboardEvent, MouseEvent, ReactNode } from "react";

function closeOnLink({ currentTarget, target }: MouseEvent<HTMLDetailsElement>): void {
  if (target instanceof Element && target.closest("a")) currentTarget.open = false;
}

function closeOnEscape({ currentTarget, key }: KeyboardEvent<HTMLDetailsElement>): void {
  if (key !== "Escape" || !currentTarget.open) return;
  currentTarget.open = false;
  currentTarget.querySelector("summary")?.focus();
}

export function Menu({ name, children }: { name: string; children: ReactNode }) {
  return (
    <details className="medium:hidden" onClick={closeOnLink} onKeyDown={closeOnEscape}>
      <summary className="button text-label-phone">{name}</summary>
      {children}
    </details>
  );
}
