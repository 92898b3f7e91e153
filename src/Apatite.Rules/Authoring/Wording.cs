using System.Linq.Expressions;
using System.Reflection;
using Apatite.Model;

namespace Apatite.Rules.Authoring;

/// <summary>What nearly every rule asks of a fact, in a word: what it shows, or that it was looked for and is not there.</summary>
internal static class Wording
{
    public static bool Shows(this ImagingFinding image, FindingType finding) => image.Finding == finding && image.IsPresent;

    public static bool ShowsNo(this ImagingFinding image, FindingType finding) => image.Finding == finding && image.IsAbsent;

    public static bool Shows(this ClinicalFinding patient, Symptom symptom) => patient.Symptom == symptom && patient.IsPresent;

    public static bool ShowsNo(this ClinicalFinding patient, Symptom symptom) => patient.Symptom == symptom && patient.IsAbsent;

    public static bool Shows(this HistoryItem item, History history) => item.History == history && item.IsPresent;

    public static bool Shows(this MedicationUse use, Medication medication) => use.Medication == medication && use.IsPresent;

    /// <summary>The condition with these words written out, so that the engine sees what is compared.</summary>
    public static Expression SpellOut(Expression condition) => new Speller().Visit(condition);

    private sealed class Speller : ExpressionVisitor
    {
        /// <summary>Named, since Expression.Equal alone does not look for an operator in base classes and compares references.</summary>
        private static readonly MethodInfo SameConcept = typeof(Concept).GetMethod("op_Equality", [typeof(Concept), typeof(Concept)])!;

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(Wording))
            {
                return base.VisitMethodCall(node);
            }

            (Expression fact, Expression what) = (node.Arguments[0], node.Arguments[1]);
            PropertyInfo kind = fact.Type.GetProperties().First(property => property.PropertyType == what.Type);
            string presence = node.Method.Name == nameof(Shows) ? nameof(ImagingFinding.IsPresent) : nameof(ImagingFinding.IsAbsent);
            return Expression.AndAlso(
                Expression.Equal(Expression.Property(fact, kind), what, liftToNull: false, SameConcept),
                Expression.Property(fact, presence));
        }
    }
}
