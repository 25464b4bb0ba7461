using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Finds calls of a builder by their name: the builder says whose methods they are.</summary>
internal static class NamedCalls
{
    /// <summary>The calls of this name.</summary>
    public static IEnumerable<IInvocationOperation> Named(this IEnumerable<IInvocationOperation> calls, string name) => calls.Where(call => call.TargetMethod.Name == name);

    /// <summary>What an argument of the calls of this name gives: each of several where there are several, null where there is none.</summary>
    public static NameSource? NameIn(this IEnumerable<IInvocationOperation> calls, string name, string parameter)
    {
        var names = calls.Named(name).Select(call => NameSource.From(CallArguments.Find(call, parameter))).OfType<NameSource>().ToImmutableArray();
        return names.Length switch
        {
            0 => null,
            1 => names[0],
            _ => new NameSource.Several(names),
        };
    }

    /// <summary>The argument of the last call of this name; null where there is none.</summary>
    public static IOperation? ArgumentOf(this IEnumerable<IInvocationOperation> calls, string name, string parameter) =>
        calls.Named(name).LastOrDefault() is { } call ? CallArguments.Find(call, parameter) : null;

    /// <summary>The member of an enumeration that an expression is; null when it is none.</summary>
    public static IFieldSymbol? EnumMember(this IOperation? expression)
    {
        while (expression is IConversionOperation conversion)
            expression = conversion.Operand;
        return expression is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member } ? member : null;
    }

    /// <summary>The type that a <c>typeof</c> expression names; null when it is none.</summary>
    public static ITypeSymbol? TypeNamed(this IOperation? expression)
    {
        while (expression is IConversionOperation conversion)
            expression = conversion.Operand;
        return (expression as ITypeOfOperation)?.TypeOperand;
    }
}
