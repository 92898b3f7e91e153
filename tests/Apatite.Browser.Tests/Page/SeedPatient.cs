namespace Apatite.Browser.Tests;

/// <summary>The woman of the second founding case, entered by hand.</summary>
internal static class SeedPatient
{
    public const string Name = "seed-2";

    public static async Task EnterAsync(CasePage page)
    {
        await page.Page.FillAsync("#f-age", "47");
        await page.SelectAsync("f-sex", "female");
        foreach (string concept in (string[])["headache", "neck-pain", "paravertebral-muscle-spasm", "kernig-sign", "brudzinski-sign",
            "malaria-area-travel", "past-malaria", "hypertension", "asthma", "renin-angiotensin-blocker", "diuretic", "sedative"])
        {
            await page.AnswerAsync(concept, present: true);
        }

        await page.AnswerAsync("fever", present: false);
        await page.SelectAsync("f-onset", "onset-acute");
        await page.Page.FillAsync("#f-duration", "8");
        await page.Page.FillAsync("#f-crp", "7,5");
        await page.SelectAsync("f-crp-unit", "mg/dL");
        await page.SelectAsync("f-leukocytes-word", "N");
        await page.SelectAsync("f-malaria-smear", "NEG");
        await page.SelectAsync("f-lumbar-puncture-summary", "N");
        await page.SelectAsync("f-study-ct", "neck");
        await page.SelectAsync("f-modality", "ct");
        await page.SelectAsync("f-finding", "calcification");
        await page.SelectAsync("f-structure", "longus-colli");
        await page.Page.ClickAsync("#add-finding");
        await page.SettleAsync();
    }
}
