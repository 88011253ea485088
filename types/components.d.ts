/** The components and directives that Slidev registers by their names: ours below components/, and its own. */
import type { AnchorHTMLAttributes, DefineComponent, Directive } from 'vue'

declare module 'vue' {
  interface GlobalComponents {
    CoverageStrip: typeof import('../components/CoverageStrip.vue')['default']
    Frame: typeof import('../components/Frame.vue')['default']
    KeyFigure: typeof import('../components/KeyFigure.vue')['default']
    LanguageLink: typeof import('../components/LanguageLink.vue')['default']
    LedgerTable: typeof import('../components/LedgerTable.vue')['default']
    PhrasedText: typeof import('../components/PhrasedText.vue')['default']
    PivotTimeline: typeof import('../components/PivotTimeline.vue')['default']
    PredictionList: typeof import('../components/PredictionList.vue')['default']
    PredictionScale: typeof import('../components/PredictionScale.vue')['default']
    QuoteCallout: typeof import('../components/QuoteCallout.vue')['default']
    ReadingKey: typeof import('../components/ReadingKey.vue')['default']
    ReadLink: typeof import("../components/ReadLink.vue")["default"]
    ReferenceLink: typeof import('../components/ReferenceLink.vue')['default']
  
    SlideFoot: typeof import('../components/SlideFoot.vue')['default']
    SpanSlabs: typeof import('../components/SpanSlabs.vue')['default']
    SpokenSlide: typeof import('../components/SpokenSlide.vue')['default']
    TensionPairs: typeof import('../components/TensionPairs.vue')['default']
    VisualDrawing: typeof import('../components/VisualDrawing.vue')['default']
    Link: DefineComponent<{ to: number | string } & AnchorHTMLAttributes>
  }

  interface GlobalDirectives {
    /** Brought by a click: the number of it, or none where it stands there from the start. */
    vClick: Directive<Element, number | false>
  }
}
