"use client";
/** The eager part of a reader's tools, once on every page. What it opens is loaded when it is wanted. */
import type { ReactNode } from "react";
import type { DrawerWords } from "@/components/evidence/drawer-strings.ts";
import type { FinderWords } from "@/components/finder/finder-strings.ts";
import type { ReaderData } from "@/lib/evidence/reader-data.ts";
import { useEvidence } from "./use-evidence.ts";
import { useFinder } from "./use-finder.ts";

export interface PageToolsProps {
  readonly data: ReaderData;
  readonly drawerWords: DrawerWords;
  readonly finderWords: FinderWords;
}

export function PageTools({ data, drawerWords, finderWords }: PageToolsProps): ReactNode {
  const { Drawer, shown, walk, close, openFrom } = useEvidence(data.entries);
  const { Finder, closeFinder } = useFinder();
  return (
    <>
      {Drawer ? <Drawer data={data} words={drawerWords} shown={shown} onWalk={walk} onClose={close} /> : null}
      {Finder ? (
        <Finder
          index={data.finder}
          words={finderWords}
          locale={data.locale}
          onClose={closeFinder}
          onOpenEvidence={(id) => openFrom(id, document.activeElement)}
        />
      ) : null}
    </>
  );
}
