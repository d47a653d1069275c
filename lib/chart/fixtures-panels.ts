/** Panel models made by hand for tests of layout and painters: the six kinds with their usual content, in both languages. */
import type { PanelBody, PanelModel } from "../model/panel.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Locale } from "../model/text.ts";

type Words = readonly [en: string, vi: string];

export function quantity(value: number, display: string, more: Partial<Quantity> = {}): Quantity {
  return { value, unit: "people", qualifier: "exact", measure: "flow", quality: "stated", evidence: ["fixture"], display, ...more };
}

function modelOf(locale: Locale, id: string, code: string, words: { title: Words; subtitle: Words; notes: readonly Words[] }, body: PanelBody): PanelModel {
  const say = ([en, vi]: Words) => (locale === "vi" ? vi : en);
  return {
    id, code, locale,
    dataset: { version: "0123456789ab", asOf: "27 May 2021" },
    title: say(words.title), name: id, subtitle: say(words.subtitle), notes: words.notes.map(say), summary: say(words.title),
    sourceLine: say(["Source: Viet Nam News Agency (VNA), “Peacekeeping force helps realise Party’s external policy”", "Nguồn: TTXVN (VNA), “Peacekeeping force helps realise Party’s external policy”"]),
    asOfLine: say(["as of 27\u00A0May\u00A02021 (year inferred)", "tính đến 27/5/2021 (năm suy ra)"]),
    shows: "-", cannotShow: "-", body, points: [],
    table: { caption: "-", columns: [], rows: [] }, sources: [], figures: [],
  };
}

const percent = (value: number, locale: Locale, more: Partial<Quantity> = {}): Quantity => {
  const number = String(value);
  return quantity(value, locale === "vi" ? `${number.replace(".", ",")}%` : `${number}\u202F%`, { unit: "percent", measure: "unspecified", ...more });
};

const target = (locale: Locale) => ({
  value: percent(10, locale),
  label: locale === "vi" ? "Mức 10% (bài báo dẫn)" : "Target 10\u202F% (as cited in the article)",
  shortLabel: locale === "vi" ? "10% (bài báo dẫn)" : "10\u202F% (as cited)",
});

export function fixturePanels(locale: Locale): PanelModel[] {
  const say = (en: string, vi: string) => (locale === "vi" ? vi : en);
  const count = (id: string, value: number, label: string, detail?: string) => ({ id, label, ...(detail ? { detail } : {}), value: quantity(value, String(value)) });
  const moreThan = percent(16, locale, { qualifier: "more-than", display: say(">\u00A016\u202F%", ">\u00A016%") });
  const share = (value: number, text: string) => percent(value, locale, { quality: "derived", display: say(`${text}\u202F%`, `${text.replace(".", ",")}%`) });
  const parts = [
    count("medical-staff-sent", 189, say("Medical staff", "Nhân viên y tế"), say("doctors and medical workers, level-2 field hospitals", "bác sĩ và nhân viên y tế, bệnh viện dã chiến cấp 2")),
    count("officers-sent", 55, say("Officers", "Sĩ quan"), say("UN headquarters and missions", "trụ sở LHQ và các phái bộ")),
  ];
  return [
    modelOf(locale, "personnel-sent", "BB-01", {
      title: ["Field-hospital medical staff are 189 of the 244 people Viet\u00A0Nam has sent", "Nhân viên y tế chiếm 189 trong 244 người Việt\u00A0Nam đã cử đi"],
      subtitle: ["People sent to UN peacekeeping since 2014, cumulative, as stated", "Số người được cử đi gìn giữ hòa bình Liên hợp quốc từ năm 2014, lũy kế, theo bài báo"],
      notes: [["Total is derived: 55 + 189. The article gives no split by mission.", "Tổng được tính: 55 + 189. Bài báo không chia theo phái bộ."], ["Cumulative, not comparable with month-end strength.", "Số lũy kế, không so được với quân số cuối tháng."]],
    }, {
      kind: "parts",
      rows: [...parts, {
        id: "people-sent-total", label: say("Total", "Tổng"), detail: say("derived: 55 + 189", "được tính: 55 + 189"),
        value: quantity(244, "244", { quality: "derived" }), parts: parts.map(({ id, value }) => ({ id, value })),
      }],
    }),
    modelOf(locale, "women-share", "BB-02", {
      title: ["Women’s share is stated as more than 16\u202F%, but 34\u00A0of\u00A0244 is 13.9\u202F%; both pass the 10\u202F%\u00A0target", "Bài báo nêu tỷ lệ nữ hơn 16%, nhưng 34\u00A0trên\u00A0244 là 13,9%; cả hai đều vượt mức 10%"],
      subtitle: ["Women as a share of people sent since 2014, per cent, cumulative", "Tỷ lệ nữ trong số người được cử đi từ năm 2014, phần trăm, lũy kế"],
      notes: [["“More than 16\u202F%” needs a total of 212 or fewer. The arrow shows that no upper value is stated.", "“Hơn 16%” chỉ đúng khi tổng số không quá 212 người. Mũi tên: bài báo không nêu giá trị trên."]],
    }, {
      kind: "share",
      rows: [
        { id: "women-share-stated", label: say("As stated", "Theo bài báo"), detail: say("“more than 16 percent of the total force”", "“hơn 16 phần trăm tổng lực lượng”"), value: moreThan },
        { id: "women-share-recomputed", label: say("Recomputed", "Tính lại"), detail: say("34 servicewomen ÷ 244 people sent", "34 nữ quân nhân ÷ 244 người"), value: share(34 / 2.44, "13.9"), tag: say("does not reconcile", "không khớp") },
      ],
      target: target(locale),
    }),
    modelOf(locale, "women-share-base", "BB-03", {
      title: ["“More than 16\u202F%” holds only if the total force was 212 people or fewer", "“Hơn 16%” chỉ đúng nếu tổng lực lượng không quá 212 người"],
      subtitle: ["Share of women for 34 servicewomen, per cent, by the size of the total force they are divided by", "Tỷ lệ nữ với 34 nữ quân nhân, phần trăm, theo tổng lực lượng dùng để chia"],
      notes: [["34 ÷ 212 = 16.04\u202F%; 34 ÷ 213 = 15.96\u202F%. The article does not say which total it used.", "34 ÷ 212 = 16,04%; 34 ÷ 213 = 15,96%. Bài báo không nêu tổng số đã dùng."], ["Any total below 340 passes 10\u202F%. Open circles: thresholds.", "Mọi tổng số dưới 340 đều vượt 10%. Vòng rỗng: ngưỡng."]],
    }, {
      kind: "base-curve",
      part: quantity(34, "34", { measure: "unspecified" }),
      points: [
        { id: "medical-staff-sent", total: 189, totalDisplay: "189", share: share(34 / 1.89, "18.0"), kind: "count", label: share(18, "18.0").display, detail: say("medical staff only", "chỉ nhân viên y tế") },
        { id: "largest-total-for-claim", total: 212, totalDisplay: "212", share: share(34 / 2.12, "16.0"), kind: "threshold", label: share(16, "16.0").display, detail: say("largest total for the claim", "tổng lớn nhất để nhận định đúng") },
        { id: "people-sent-total", total: 244, totalDisplay: "244", share: share(34 / 2.44, "13.9"), kind: "count", label: share(13.9, "13.9").display, detail: say("all people sent", "tất cả người đã cử đi") },
        { id: "largest-total-for-target", total: 340, totalDisplay: "340", share: share(10, "10.0"), kind: "threshold", label: share(10, "10.0").display, detail: say("level with the target", "bằng mức 10%") },
      ],
      target: target(locale),
      claimHoldsUpTo: 212,
      claimLabel: say("claim holds: total ≤ 212", "nhận định đúng: tổng ≤ 212"),
      claimShortLabel: say("claim holds", "đúng"),
      axisLabel: say("total force, people", "tổng lực lượng, người"),
    }),
    modelOf(locale, "agreements", "BB-04", {
      title: ["Nine of the eleven peacekeeping memoranda Viet\u00A0Nam has signed are with countries", "Chín trong mười một bản ghi nhớ về gìn giữ hòa bình của Việt\u00A0Nam là với các nước"],
      subtitle: ["Memoranda of understanding in the field of peacekeeping, number signed, as stated", "Bản ghi nhớ trong lĩnh vực gìn giữ hòa bình, số đã ký, theo bài báo"],
      notes: [["One square is one memorandum. Total of 11 is derived: 9 + 1 + 1.", "Một ô là một bản ghi nhớ. Tổng 11 được tính: 9 + 1 + 1."], ["The article names no partner countries and no dates of signature.", "Bài báo không nêu tên nước và ngày ký."]],
    }, {
      kind: "units",
      rows: [count("mou-countries", 9, say("with countries", "với các nước")), count("mou-un", 1, say("with the UN", "với Liên hợp quốc")), count("mou-eu", 1, say("with the EU", "với Liên minh châu Âu"))],
    }),
    modelOf(locale, "missions", "BB-05", {
      title: ["Two countries are named for the field hospitals, without a count for either", "Bài báo nêu hai nước có bệnh viện dã chiến, không nêu số người từng nước"],
      subtitle: ["Countries named for the level-2 field hospitals", "Các nước được nêu cho bệnh viện dã chiến cấp 2"],
      notes: [["The article gives no split of people by mission.", "Bài báo không chia số người theo phái bộ."], ["Boundaries and names do not imply endorsement or acceptance by the United Nations. Boundaries: Natural Earth.", "Đường biên giới và tên gọi không hàm ý Liên hợp quốc tán thành hay công nhận. Biên giới: Natural Earth."]],
    }, {
      kind: "locator-map",
      countries: [
        { id: "caf", numericCode: "140", name: say("Central African Republic", "Cộng hòa Trung Phi"), mission: "MINUSCA", note: say("no count given", "không nêu số người") },
        { id: "ssd", numericCode: "728", name: say("South\u00A0Sudan", "Nam\u00A0Sudan"), mission: "UNMISS", note: say("no count given", "không nêu số người") },
      ],
      neighbours: [["148", "Chad", "Chad"], ["729", "Sudan", "Sudan"], ["231", "Ethiopia", "Ethiopia"], ["120", "Cameroon", "Cameroon"], ["180", "DR\u00A0Congo", "CHDC\u00A0Congo"], ["800", "Uganda", "Uganda"], ["404", "Kenya", "Kenya"]].map(([numericCode = "", en = "", vi = ""]) => ({ numericCode, name: say(en, vi) })),
      boundaryLabel: say("Dashed: boundary between Sudan and South\u00A0Sudan, not finally determined", "Nét đứt: biên giới Sudan và Nam\u00A0Sudan chưa phân định xong"),
    }),
    modelOf(locale, "milestones", "BB-06", {
      title: ["Viet\u00A0Nam founded its Peacekeeping Centre in 2014; the recorded milestones cluster in 2020 and 2021", "Việt\u00A0Nam lập Trung tâm Gìn giữ hòa bình năm 2014; các mốc khác tập trung vào 2020 và 2021"],
      subtitle: ["Milestones named in the two articles, drawn by how exactly each date is known", "Các mốc trong hai bài báo, vẽ theo mức độ biết ngày tháng"],
      notes: [["Year in brackets: inferred from “7th founding anniversary” (2014 + 7).", "Năm trong ngoặc: suy ra từ “kỷ niệm 7 năm” (2014 + 7)."], ["25 November: no year given; another source bears out 2022.", "25/11: không ghi năm; nguồn khác xác nhận 2022."]],
    }, {
      kind: "milestones",
      entries: [
        { id: "centre-founded", dateKind: "inferred", from: 2014.4, until: null, precision: "day", dateLabel: say("[27\u00A0May] 2014", "[27/5]/2014"), text: say("Viet\u00A0Nam Peacekeeping Centre founded, later renamed Department of Peacekeeping Operations", "Thành lập Trung tâm Gìn giữ hòa bình Việt\u00A0Nam, sau đổi thành Cục Gìn giữ hòa bình"), shortText: say("Viet\u00A0Nam Peacekeeping Centre founded, later renamed Department", "Lập Trung tâm Gìn giữ hòa bình Việt\u00A0Nam, sau là Cục") },
        { id: "na-resolution", dateKind: "inferred", from: 2020, until: null, precision: "year", dateLabel: "[2020]", text: say("Resolution 130/2020/QH14 of the 14th National Assembly", "Nghị quyết 130/2020/QH14 của Quốc hội khóa XIV"), shortText: say("Resolution 130/2020/QH14 of the National Assembly", "Nghị quyết 130/2020/QH14 của Quốc hội"), detail: say("Legal basis for taking part in UN peacekeeping", "Cơ sở pháp lý để tham gia gìn giữ hòa bình LHQ") },
        { id: "council-term", dateKind: "stated", from: 2020, until: 2022, precision: "period", dateLabel: "2020–2021", text: say("Non-permanent member of the UN Security Council", "Ủy viên không thường trực Hội đồng Bảo an LHQ"), shortText: say("Non-permanent member of the UN Security Council", "Ủy viên không thường trực Hội đồng Bảo an LHQ") },
        { id: "interview", dateKind: "corroborated", from: 2021.4, until: null, precision: "day", dateLabel: say("27\u00A0May\u00A02021", "27/5/2021"), dateNote: say("second source", "nguồn thứ hai"), text: say("Interview with the Deputy Minister of Defence", "Phỏng vấn Thứ trưởng Bộ Quốc phòng"), shortText: say("Interview with the Deputy Minister of Defence", "Phỏng vấn Thứ trưởng Bộ Quốc phòng") },
        { id: "engineer-inspection", dateKind: "inferred", from: 2021.45, until: null, precision: "month", dateLabel: say("June\u00A0[2021]", "6/[2021]"), text: say("UN to inspect the preparations of the engineer team", "LHQ kiểm tra công tác chuẩn bị của đội công binh"), shortText: say("UN to inspect the engineer team", "LHQ kiểm tra đội công binh") },
        { id: "lacroix-meeting", dateKind: "not-stated", from: null, until: null, precision: "unknown", dateLabel: say("25\u00A0November", "25/11"), dateNote: say("[year not stated]", "[không ghi năm]"), text: say("Foreign Minister meets the UN Under-Secretary-General for Peace Operations in Ha\u00A0Noi", "Bộ trưởng Ngoại giao gặp Phó Tổng Thư ký LHQ phụ trách hoạt động hòa bình tại Hà\u00A0Nội"), shortText: say("Foreign Minister meets UN Under-Secretary-General in Ha\u00A0Noi", "Bộ trưởng Ngoại giao gặp Phó Tổng Thư ký LHQ tại Hà\u00A0Nội") },
      ],
      legend: [
        { state: "exact", label: say("exact day", "ngày chính xác") }, { state: "period", label: say("year or period", "năm hoặc giai đoạn") },
        { state: "inferred", label: say("inferred", "suy ra") }, { state: "corroborated", label: say("second source", "nguồn thứ hai") }, { state: "undated", label: say("year not stated", "không ghi năm") },
      ],
      scaleEndLabel: say("scale ends", "hết thang"),
    }),
  ];
}
