using System.Linq.Expressions;
using Apatite.Model;

namespace Apatite.Rules.Rules.Notes;

/// <summary>A fact that calls for a piece of background.</summary>
[Priority(-400)]
internal abstract class NoteOn<TFact>(
    Diagnosis diagnosis, NoteCode code, Expression<Func<TFact, bool>>? condition = null, Action<ILeftHandSideExpression>? given = null)
    : Derivation<TFact, Note>(condition, (rule, basis, _) => new Note(rule, basis, diagnosis, code), given)
    where TFact : notnull;
