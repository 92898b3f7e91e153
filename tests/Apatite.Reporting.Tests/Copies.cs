using System.Linq.Expressions;
using System.Reflection;

namespace Apatite;

/// <summary>
/// Results with one property changed: what a hostile or a later record would have led to. They are no records, since only tests
/// want an assessment that the rules did not give.
/// </summary>
internal static class Copies
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>A copy whose property has another value.</summary>
    public static T With<T, TValue>(this T original, Expression<Func<T, TValue>> property, TValue value)
        where T : class
    {
        object copy = Clone.Invoke(original, null)!;
        ((PropertyInfo)((MemberExpression)property.Body).Member).SetValue(copy, value);
        return (T)copy;
    }
}
