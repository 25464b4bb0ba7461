using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>Reads the functions that a map is given: lambdas, methods, and classes with one method that is meant.</summary>
internal static class MapFunctions
{
    /// <summary>The lambdas and methods in an argument, but for those inside of them.</summary>
    public static IEnumerable<FunctionValue> In(IOperation value)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            if (IsInside(part, value))
                continue;
            if (part is IAnonymousFunctionOperation lambda)
                yield return new FunctionValue(lambda.Symbol, lambda.Body, FlowValue.None);
            else if (part is IMethodReferenceOperation { Method.DeclaringSyntaxReferences.IsEmpty: false } reference)
                yield return new FunctionValue(reference.Method, null, FlowValue.None);
        }
    }

    /// <summary>The first function in an argument; null when there is none.</summary>
    public static FunctionValue? Of(IOperation? value) => value is null ? null : In(value).FirstOrDefault();

    /// <summary>
    /// The method of a class that a call names: as its first type argument, by <c>typeof</c>, or as an object. Null where none is named, or its code is not here.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="contract">The name of the interface.</param>
    /// <param name="isNamed">Whether a class is named at all.</param>
    public static FunctionValue? OfClass(IInvocationOperation call, string contract, out bool isNamed)
    {
        foreach (var type in TypesNamed(call))
        {
            foreach (var implemented in type.AllInterfaces)
            {
                if (implemented.Name != contract || implemented.GetMembers().OfType<IMethodSymbol>().FirstOrDefault() is not { } member)
                    continue;
                isNamed = true;
                return type.FindImplementationForInterfaceMember(member) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method
                    ? new FunctionValue(method, null, FlowValue.None)
                    : null;
            }

            if (type.Name == contract)
            {
                isNamed = true;
                return null;
            }
        }

        isNamed = false;
        return null;
    }

    /// <summary>The names of the members of its parameter that a function returns, <c>a => a.Home.City</c>; null when it does more.</summary>
    public static string? PathOf(IOperation? body)
    {
        var returned = body?.DescendantsAndSelf().OfType<IReturnOperation>().FirstOrDefault()?.ReturnedValue;
        while (returned is IConversionOperation { OperatorMethod: null } conversion)
            returned = conversion.Operand;
        var path = "";
        while (returned is IMemberReferenceOperation { Instance: { } instance, Member: IPropertySymbol or IFieldSymbol } access)
        {
            path = path.Length == 0 ? access.Member.Name : $"{access.Member.Name}.{path}";
            returned = instance;
        }

        return returned is IParameterReferenceOperation && path.Length > 0 ? path : null;
    }

    private static IEnumerable<INamedTypeSymbol> TypesNamed(IInvocationOperation call)
    {
        if (call.TargetMethod.TypeArguments.FirstOrDefault() is INamedTypeSymbol stated)
            yield return stated;
        foreach (var argument in call.Arguments)
        {
            var value = argument.Value;
            while (value is IConversionOperation { OperatorMethod: null } conversion)
                value = conversion.Operand;
            if ((value is ITypeOfOperation type ? type.TypeOperand : value.Type) is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named)
                yield return named;
        }
    }

    private static bool IsInside(IOperation part, IOperation value)
    {
        for (var outer = part == value ? null : part.Parent; outer is not null; outer = outer == value ? null : outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation)
                return true;
        }

        return false;
    }
}
