using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>An object that code makes and fills: by its initialiser, and by assignments to the local that it is put into.</summary>
internal sealed class CreatedObject
{
    private readonly Dictionary<string, List<IOperation>> _values = new(StringComparer.Ordinal);

    /// <param name="creation">The creation of the object.</param>
    public CreatedObject(IObjectCreationOperation creation)
    {
        IsAllSeen = creation.Arguments.IsEmpty;
        if (creation.Initializer is { } initializer)
            Read(initializer);
        if (LocalOf(creation) is { } local)
            ReadUsesOf(local, creation);
    }

    /// <summary>Whether nothing else can have set a property: one that has no value here has its default.</summary>
    public bool IsAllSeen { get; private set; }

    /// <summary>Whether a property is set here.</summary>
    public bool Sets(string property) => _values.ContainsKey(property);

    /// <summary>The only value that a property is given; null when there is none or there are several.</summary>
    public IOperation? Value(string property) => _values.TryGetValue(property, out var values) && values.Count == 1 ? values[0] : null;

    private void Read(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var part in initializer.Initializers)
        {
            if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
                Add(property.Property.Name, assignment.Value);
            else if (part is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation filled } member)
                Add(filled.Property.Name, member.Initializer);
        }
    }

    private void ReadUsesOf(ILocalSymbol local, IOperation inside)
    {
        var body = inside;
        while (body.Parent is not null)
            body = body.Parent;
        foreach (var reference in body.Descendants().OfType<ILocalReferenceOperation>())
        {
            if (!SymbolEqualityComparer.Default.Equals(reference.Local, local))
                continue;
            switch (reference.Parent)
            {
                case IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } target when ReferenceEquals(assignment.Target, target):
                    Add(target.Property.Name, assignment.Value);
                    break;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } }:
                    IsAllSeen = false;
                    break;
            }
        }
    }

    private void Add(string property, IOperation value)
    {
        if (!_values.TryGetValue(property, out var values))
            _values.Add(property, values = []);
        values.Add(value);
    }

    private static ILocalSymbol? LocalOf(IOperation creation)
    {
        var parent = creation.Parent;
        while (parent is IConversionOperation or IVariableInitializerOperation)
            parent = parent.Parent;
        return parent switch
        {
            IVariableDeclaratorOperation declarator => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => local,
            _ => null,
        };
    }
}
