using System.Threading;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Which type a <see cref="Type"/> object stands for, and how that is called.</summary>
internal static class TypeObjects
{
    /// <summary>The type behind <c>typeof(T)</c> or <c>message.GetType()</c>; null when the expression is neither, or the type may be a derived one.</summary>
    public static ITypeSymbol? TypeOf(IOperation type, OriginTracer origins, CancellationToken cancellationToken)
    {
        switch (origins.Trace(type, cancellationToken))
        {
            case ITypeOfOperation { TypeOperand: { } operand }:
                return origins.Given(operand);
            case IInvocationOperation { TargetMethod: { Name: "GetType", ContainingType.SpecialType: SpecialType.System_Object }, Instance: { } instance }:
                var origin = origins.Trace(instance, cancellationToken);
                return origin is IObjectCreationOperation || origin.Type is { IsSealed: true } or { IsValueType: true } ? origin.Type : null;
            default:
                return null;
        }
    }

    /// <summary>The simple or the full name of a type, or why it is not known.</summary>
    public static TextValue Name(ITypeSymbol type, string property)
    {
        if (type is ITypeParameterSymbol parameter)
            return TextValue.Unknown(NameResolution.Parameter, $"it is the name of the type that is given for '{parameter.Name}'", parameter.Name);
        if (property == "Namespace" && type is { TypeKind: not TypeKind.Error, ContainingNamespace: { IsGlobalNamespace: false } space })
            return TextValue.Of(space.ToDisplayString(), NameResolution.Nameof);
        if (property == "Namespace" || type is not INamedTypeSymbol { TypeKind: not (TypeKind.Error or TypeKind.Dynamic), IsTupleType: false } named || named.IsGenericType && property != "Name" || named.ContainingType is not null && property != "Name")
            return TextValue.Unknown(NameResolution.Dynamic, "the name of the type is only known when the program runs", "type");
        return TextValue.Of(property == "Name" ? named.MetadataName : named.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat), NameResolution.Nameof);
    }
}
