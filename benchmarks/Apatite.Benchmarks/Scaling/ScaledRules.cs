using System.Reflection;
using System.Reflection.Emit;

namespace Apatite.Benchmarks.Scaling;

/// <summary>A fact of the scaling benchmarks.</summary>
public sealed record Sample(int Id, int Code, double Value);

/// <summary>What the rules of the scaling benchmarks yield.</summary>
public sealed record Found(string Rule, int Id);

/// <summary>A rule without join: a code, a limit, a conclusion.</summary>
public abstract class ScaledRule(int code) : Rule
{
    public override void Define()
    {
        Sample sample = null!;

        When().Match(() => sample, x => x.Code == code, x => x.Value > ScaledRules.Limit);
        Then().Yield(ctx => new Found(ctx.Rule.Name, sample.Id));
    }
}

/// <summary>Makes any number of rule classes, since a rule is a class.</summary>
public static class ScaledRules
{
    public const double Limit = 40;

    public static Type[] Make(int count)
    {
        ModuleBuilder module = AssemblyBuilder
            .DefineDynamicAssembly(new AssemblyName("ScaledRules"), AssemblyBuilderAccess.Run)
            .DefineDynamicModule("ScaledRules");
        ConstructorInfo root = typeof(ScaledRule).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(int)])!;
        return [.. Enumerable.Range(0, count).Select(i => Make(module, root, i))];
    }

    private static Type Make(ModuleBuilder module, ConstructorInfo root, int i)
    {
        TypeBuilder type = module.DefineType($"S{i}", TypeAttributes.Public | TypeAttributes.Sealed, typeof(ScaledRule));
        ILGenerator body = type
            .DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, Type.EmptyTypes)
            .GetILGenerator();
        body.Emit(OpCodes.Ldarg_0);
        body.Emit(OpCodes.Ldc_I4, i);
        body.Emit(OpCodes.Call, root);
        body.Emit(OpCodes.Ret);
        return type.CreateType();
    }
}
