using Apatite.CdsHooks.Wire;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.CdsHooks.Cards;

/// <summary>Where a card comes from.</summary>
internal static class CardOrigin
{
    public static CardSource Of(Assessment assessment, Diagnosis topic, Language language) => new(
        $"{new CardWording(language).Source} {assessment.KnowledgeVersion}",
        new HookCoding(topic.Id, ApatiteCodeSystem.Url, topic.Display(language)));
}
