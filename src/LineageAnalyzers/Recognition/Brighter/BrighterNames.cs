using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Brighter;

/// <summary>Reads topics, which Brighter wraps into routing keys, and the properties of publications and subscriptions.</summary>
internal static class BrighterNames
{
    /// <summary>The text in a routing key: <c>new RoutingKey("orders")</c>, or a string that becomes one; null for no expression or for <c>null</c>.</summary>
    public static NameSource? TopicIn(IOperation? key)
    {
        if (key is null)
            return null;
        var made = LocalValues.Behind(key);
        while (made is IConversionOperation { OperatorMethod: { } conversion } converted && conversion.ContainingType.Name == "RoutingKey")
            made = LocalValues.Behind(converted.Operand);
        if (made.ConstantValue is { HasValue: true, Value: null })
            return null;
        return made is IObjectCreationOperation { Arguments: [var text] } ? NameSource.From(LocalValues.Behind(text.Value)) : NameSource.From(made);
    }

    /// <summary>The value that an object is given for a property when it is made; null when it keeps its default.</summary>
    public static IOperation? Property(IObjectOrCollectionInitializerOperation? initializer, string name) => initializer?.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation target && target.Property.Name == name)
        ?.Value;

    /// <summary>The type of the requests: the type argument, or the type that is stated; null when there is neither, or it is a type parameter.</summary>
    public static ITypeSymbol? RequestOf(ITypeSymbol? declaration, IOperation? stated)
    {
        var request = declaration is INamedTypeSymbol { TypeArguments: [var argument] }
            ? argument
            : stated is not null && LocalValues.Behind(stated) is ITypeOfOperation { TypeOperand: var operand } ? operand : null;
        return request is ITypeParameterSymbol ? null : request;
    }
}
