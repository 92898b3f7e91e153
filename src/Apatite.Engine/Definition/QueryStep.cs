using System.Linq.Expressions;

namespace Apatite.Engine.Definition;

/// <summary>One operator of a query, as it was written.</summary>
internal abstract record QueryStep;

internal sealed record WhereStep(IReadOnlyList<LambdaExpression> Conditions) : QueryStep;

internal sealed record CollectStep(Type ItemType) : QueryStep;

internal sealed record OrderStep(LambdaExpression Key, Type ItemType, Type KeyType, bool Descending, bool First) : QueryStep;

internal sealed record GroupByStep(LambdaExpression Key, LambdaExpression? Element, Type KeyType, Type ElementType) : QueryStep;
