using System.Linq.Expressions;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Deposits;

/// <summary>A deposit that looks or lies as those of a crystal do.</summary>
[Priority(-20)]
internal abstract class CrystalSignOn(Crystal crystal, Expression<Func<Deposit, bool>> condition)
    : Derivation<Deposit, CrystalSign>(
        condition, (rule, basis, deposit) => new CrystalSign(rule, basis, deposit.Finding.Key, crystal));

/// <summary>A deposit and a fact that tell its crystal together.</summary>
[Priority(-20)]
internal abstract class CrystalSignOn<TFact>(
    Crystal crystal,
    Expression<Func<Deposit, bool>> deposit,
    Expression<Func<TFact, bool>> beside,
    Expression<Func<Deposit, TFact, bool>>? join = null)
    : Derivation<Deposit, TFact, CrystalSign>(
        deposit, beside, join, (rule, basis, found, _) => new CrystalSign(rule, basis, found.Finding.Key, crystal))
    where TFact : notnull;

/// <summary>A deposit that looks as in a phase of its course.</summary>
[Priority(-20)]
internal abstract class PhaseSignOn(DepositPhase phase, Expression<Func<Deposit, bool>> condition)
    : Derivation<Deposit, PhaseSign>(condition, (rule, basis, deposit) => new PhaseSign(rule, basis, deposit.Finding.Key, phase));

/// <summary>A deposit and a finding that tell its phase together.</summary>
[Priority(-20)]
internal abstract class PhaseSignOn<TFact>(
    DepositPhase phase,
    Expression<Func<Deposit, bool>> deposit,
    Expression<Func<TFact, bool>> beside,
    Expression<Func<Deposit, TFact, bool>>? join = null)
    : Derivation<Deposit, TFact, PhaseSign>(
        deposit, beside, join, (rule, basis, found, _) => new PhaseSign(rule, basis, found.Finding.Key, phase))
    where TFact : notnull;
