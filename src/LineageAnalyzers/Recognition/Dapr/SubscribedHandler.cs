using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Dapr;

/// <summary>Finds the record that an ASP.NET Core endpoint takes from its request.</summary>
internal static class SubscribedHandler
{
    /// <summary>The type of the record that a method takes; null when it is not clear which of its parameters that is.</summary>
    public static ITypeSymbol? RecordOf(IMethodSymbol? handler)
    {
        if (handler is null)
            return null;
        var body = handler.Parameters.Where(parameter => HasAttribute(parameter, "FromBodyAttribute")).ToList();
        if (body.Count == 0)
            body = handler.Parameters.Where(MayBeBody).ToList();
        return body.Count == 1 ? Unwrapped(body[0].Type) : null;
    }

    /// <summary>The method that the endpoint builder is made with, in the chain of calls that an extension continues: <c>app.MapPost("/orders", handler)</c>.</summary>
    public static IMethodSymbol? HandlerOf(IInvocationOperation extension)
    {
        for (var step = BuilderCalls.ReceiverOf(extension); step is not null; step = step is IInvocationOperation call ? BuilderCalls.ReceiverOf(call) : null)
        {
            while (step is IConversionOperation conversion)
                step = conversion.Operand;
            if (step is IInvocationOperation map && map.Arguments.Select(argument => MethodOf(argument.Value)).FirstOrDefault(method => method is not null) is { } handler)
                return handler;
        }

        return null;
    }

    private static IMethodSymbol? MethodOf(IOperation argument)
    {
        while (argument is IConversionOperation conversion)
            argument = conversion.Operand;
        return argument is not IDelegateCreationOperation creation ? null : creation.Target switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };
    }

    // Services come as interfaces or by attribute, and what ASP.NET Core gives by itself is of System or Microsoft.
    private static bool MayBeBody(IParameterSymbol parameter) =>
        parameter.Type is { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Array, SpecialType: SpecialType.None, IsAbstract: false } type
        && !parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name.StartsWith("From", StringComparison.Ordinal) == true)
        && !IsOfPlatform(type);

    private static bool IsOfPlatform(ITypeSymbol type)
    {
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space is { Name: "System" or "Microsoft", ContainingNamespace.IsGlobalNamespace: true })
                return true;
        }

        return type.Name is "DaprClient";
    }

    private static bool HasAttribute(IParameterSymbol parameter, string name) => parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == name);

    // CloudEvent<T>, BulkSubscribeMessage<BulkMessageModel<T>>
    private static ITypeSymbol? Unwrapped(ITypeSymbol type)
    {
        while (type is INamedTypeSymbol { Arity: 1, Name: "CloudEvent" or "BulkSubscribeMessage" or "BulkMessageModel", ContainingAssembly.Name: { } assembly } envelope
            && assembly.StartsWith("Dapr.", StringComparison.Ordinal))
            type = envelope.TypeArguments[0];
        return type.Name == "CloudEvent" ? null : type;
    }
}
