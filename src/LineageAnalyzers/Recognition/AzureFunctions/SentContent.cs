using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.AzureFunctions;

/// <summary>Finds what a function puts into an output binding, where it does so in one place.</summary>
internal sealed class SentContent(SourceModels models, AzureFunctionsSymbols symbols)
{
    private static readonly string[] EventMembers = ["Offset", "Partition", "Topic", "Timestamp", "Value", "Headers"];

    /// <summary>The expressions for key and value; null where they are not seen.</summary>
    public (IOperation? Key, IOperation? Value) Of(AttributeUse use)
    {
        var (method, given) = use.Target switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol owner } parameter => (owner, GivenTo(parameter)),
            IMethodSymbol returning => (returning, Returned),
            _ => (null, default(Func<IOperation, IOperation?>)),
        };
        if (method is null || given is null)
            return default;
        var bodies = AttributeUse.BodiesOf(method, models).ToList();
        var contents = bodies.SelectMany(body => body.Descendants()).Select(given).OfType<IOperation>().Take(2).ToList();
        return contents.Count == 1 && !bodies.Any(MakesEvent) ? Parts(contents[0], bodies) : default;
    }

    private static Func<IOperation, IOperation?> GivenTo(IParameterSymbol parameter) => operation => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "AddAsync" or "Add", Instance: { } collector, Arguments: [{ } item, ..] } when Is(collector, parameter) => item.Value,
        ISimpleAssignmentOperation { Target: { } target, Value: var value } when Is(target, parameter) => value,
        _ => null,
    };

    private static IOperation? Returned(IOperation operation)
    {
        if (operation is not IReturnOperation { ReturnedValue: { } value })
            return null;
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return null;
        }

        return value;
    }

    private static bool Is(IOperation operation, IParameterSymbol parameter)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter);
    }

    // A text that is itself an event, with offset and headers, is taken apart by the host.
    private bool MakesEvent(IOperation body) => body.Descendants()
        .OfType<IArgumentOperation>()
        .Select(argument => TypeOf(argument.Value))
        .Any(type => type is not null && !IsEventData(type) && EventMembers.All(member => !type.GetMembers(member).IsEmpty));

    private bool IsEventData(ITypeSymbol type) => type.Is(symbols.EventOfValue) || type.Is(symbols.EventOfKeyAndValue);

    private static ITypeSymbol? TypeOf(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value.Type;
    }

    private (IOperation? Key, IOperation? Value) Parts(IOperation content, IReadOnlyList<IOperation> bodies)
    {
        while (content is IConversionOperation conversion)
            content = conversion.Operand;
        if (content is ILocalReferenceOperation { Local: var local })
            content = InitialValue(local, bodies) ?? content;
        if (content.Type is null || !IsEventData(content.Type))
            return (null, content);
        return content is IObjectCreationOperation creation ? (Part(creation, "Key", "key"), Part(creation, "Value", "value")) : default;
    }

    private static IOperation? InitialValue(ILocalSymbol local, IReadOnlyList<IOperation> bodies) => bodies
        .SelectMany(body => body.Descendants())
        .OfType<IVariableDeclaratorOperation>()
        .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))?
        .GetVariableInitializer()?.Value;

    private static IOperation? Part(IObjectCreationOperation creation, string property, string parameter) =>
        CallArguments.Find(creation, parameter) ?? creation.Initializer?.Initializers
            .OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation reference && reference.Property.Name == property)?.Value;
}
