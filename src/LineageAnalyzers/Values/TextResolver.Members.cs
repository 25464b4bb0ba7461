using System.Collections.Immutable;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Fields and properties.</summary>
internal sealed partial class TextResolver
{
    private TextValue Field(IFieldReferenceOperation reference, ResolutionStep at)
    {
        var field = reference.Field;
        if (field is { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
            return TextValue.Of("", NameResolution.Constant);
        if (field.DeclaringSyntaxReferences.IsEmpty || !_models.Know(field.DeclaringSyntaxReferences[0].SyntaxTree))
        {
            return PublishedFacts.Find(PublishedFacts.Value, field) is { } published
                ? TextValue.Of(published, NameResolution.Constant)
                : Unknown(reference, $"the value of '{MemberName(field)}' is in another assembly, which does not tell it");
        }

        var inside = InstanceStep(reference, at);
        var variable = $"the field '{MemberName(field)}'";
        if (field.IsStatic)
            return Written(_writes.OfStatic(field), variable, reference, inside);
        var writes = _assignments.OfMember(field, _cancellationToken);
        return writes.Unclear ? OfObject(reference, field, variable, at) : Written(writes with { Values = Initial(field, writes) }, variable, reference, inside);
    }

    private TextValue Property(IPropertyReferenceOperation reference, ResolutionStep at)
    {
        var property = reference.Property;
        if (property.DeclaringSyntaxReferences.IsEmpty || !_models.Know(property.DeclaringSyntaxReferences[0].SyntaxTree))
        {
            return LibraryProperty(reference, at) ?? (PublishedFacts.Find(PublishedFacts.Value, property) is { } published
                ? TextValue.Of(published, NameResolution.Constant)
                : Unknown(reference, $"'{Shorten(reference)}' is only known when the program runs"));
        }

        if (AttributeOf(reference, at) is { } attribute)
            return attribute;
        if (CanBeOverridden(property) && reference.Instance?.Syntax is not BaseExpressionSyntax)
            return Overridden(reference, at);
        return PropertyValue(reference, property, at);
    }

    private TextValue PropertyValue(IPropertyReferenceOperation reference, IPropertySymbol property, ResolutionStep at)
    {
        var inside = InstanceStep(reference, at);
        if (Getter(property) is { } value)
            return Named(Resolve(value, inside));
        if (!AutoProperty.Is(property))
            return Unknown(reference, $"'{MemberName(property)}' is computed when the program runs");
        var variable = $"the property '{MemberName(property)}'";
        if (property.IsStatic)
            return Written(_writes.OfStatic(property), variable, reference, inside);
        var writes = _assignments.OfMember(property, _cancellationToken);
        if (writes.Unclear || RecordParameter(property) is not null)
            return OfObject(reference, property, variable, at);
        return Written(writes with { Values = Initial(property, writes) }, variable, reference, inside);
    }

    private ImmutableArray<IOperation> Initial(ISymbol member, VariableWrites writes) =>
        _writes.IsOnlyInitialised(member) && _writes.InitialValues(member) is { IsEmpty: false } initial ? initial : writes.Values;

    // The frame in which the members of the receiver are evaluated.
    private ResolutionStep InstanceStep(IMemberReferenceOperation reference, ResolutionStep at)
    {
        if (reference.Member.IsStatic || reference.Instance is null)
            return at.In(null);
        var (instance, frame) = Trace(reference.Instance, at.Frame);
        return instance is IInstanceReferenceOperation
            ? at.In(ResolutionFrame.OfSameInstance(frame))
            : at.In(ResolutionFrame.OfInstance(instance, frame));
    }

    // A member that other code than its type may write belongs to an object: what made the object tells it.
    private TextValue OfObject(IMemberReferenceOperation reference, ISymbol member, string variable, ResolutionStep at)
    {
        if (!_writes.IsOnlyInitialised(member))
            return Unknown(reference, $"{variable} can be set in more places than are followed");
        if (reference.Instance is null)
            return Unknown(reference, $"{variable} can be set in more places than are followed");
        var (instance, frame) = Trace(reference.Instance, at.Frame);
        if (instance is IObjectCreationOperation { Type: { } bound } && _bindings.BindsObjectsOf(bound))
            return Unknown(reference, $"{bound.Name} is also filled from the configuration");
        if (instance is IWithOperation or IObjectCreationOperation)
            return OfMade(instance, member, reference, at.In(frame));
        if (CreatedOptions(instance) is { } created && Trace(created, frame) is (IObjectCreationOperation made, var from))
            return OfMade(made, member, reference, at.In(from));
        return OfEveryObject(reference, member, variable, at);
    }

    private TextValue OfMade(IOperation made, ISymbol member, IOperation reference, ResolutionStep at)
    {
        if (at.Depth > MaximumDepth)
            return Unknown(reference, "it is computed in more steps than are followed");
        var initializer = made switch
        {
            IObjectCreationOperation creation => creation.Initializer,
            IWithOperation copy => copy.Initializer,
            _ => null,
        };
        foreach (var part in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (part is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment && SameMember(target.Member, member))
                return Named(Resolve(assignment.Value, at.Next));
        }

        if (made is IWithOperation { Operand: { } operand })
        {
            var (original, frame) = Trace(operand, at.Frame);
            return OfMade(original, member, reference, at.In(frame));
        }

        return made is IObjectCreationOperation ? OfConstructor(made, member, reference, at) : Unknown(reference, $"'{Shorten(reference)}' is only known when the program runs");
    }

    private TextValue OfConstructor(IOperation creation, ISymbol member, IOperation reference, ResolutionStep at)
    {
        var inside = at.In(ResolutionFrame.OfInstance(creation, at.Frame));
        var initial = _writes.InitialValues(member);
        if (!initial.IsEmpty)
            return Named(TextComposition.Either(initial.Select(value => Resolve(value, inside)).ToList()));
        return RecordParameter(member) is { ContainingSymbol: IMethodSymbol constructor } parameter && creation is IObjectCreationOperation { Constructor: { } made } created
            ? CreationArgument(parameter, constructor, created, made, inside, at.Frame) ?? Unknown(reference, $"'{MemberName(member)}' is not set where the object is made")
            : Unknown(reference, $"'{MemberName(member)}' is not set where the object is made");
    }

    // An object that comes from anywhere is one of all that are made, if all are in sight.
    private TextValue OfEveryObject(IMemberReferenceOperation reference, ISymbol member, string variable, ResolutionStep at)
    {
        var type = member.ContainingType;
        if (type.ReachesOtherProjects(_models))
            return Unknown(reference, $"{variable} can be set in other projects");
        if (!IsGiven(Trace(reference.Instance!, at.Frame).Operation))
            return Unknown(reference, $"where the {type.Name} comes from is not known");
        if (_bindings.Reaches(type))
            return Unknown(reference, $"{type.Name} is also filled from the configuration");
        var types = _classes.Value.Where(candidate => candidate.IsOrDerivesFrom(type.OriginalDefinition)).ToList();
        var creations = types.SelectMany(_creations.Of).ToList();
        if (types.Select(candidate => _writes.UnseenMaker(candidate, MemberWrites.Harmless)).FirstOrDefault(found => found is not null) is { } maker)
            return Unknown(reference, $"'{maker}' may give a {type.Name} whose values are not known");
        if (creations.Count == 0)
            return Unknown(reference, $"no {type.Name} is made in the code that is analysed");
        return TextComposition.Either(creations.Select(creation => OfMade(creation, member, reference, at.In(null))).Distinct().ToList());
    }

    // What a constructor is given, what the container gives, or the object itself; not what a serializer or a queue gives.
    private static bool IsGiven(IOperation instance) => instance is IInstanceReferenceOperation
        or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }
        or IInvocationOperation { TargetMethod.Name: "GetService" or "GetRequiredService" };

    private IParameterSymbol? RecordParameter(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            if (member is IPropertySymbol && reference.SeenSyntax(_cancellationToken) is ParameterSyntax)
                return member.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters).FirstOrDefault(parameter =>
                    parameter.Name == member.Name && parameter.DeclaringSyntaxReferences.Any(declared => declared.Span == reference.Span && declared.SyntaxTree == reference.SyntaxTree));
        }

        return null;
    }

    private static bool SameMember(ISymbol first, ISymbol second) => SymbolEqualityComparer.Default.Equals(first.OriginalDefinition, second.OriginalDefinition);

    private IOperation? Getter(IPropertySymbol property) => PropertyGetter.ValueOf(property, _models, _cancellationToken);
}
