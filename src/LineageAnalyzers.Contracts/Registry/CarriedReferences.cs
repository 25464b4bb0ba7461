using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Registry;

/// <summary>Finds the versions in a registry that schemas are which code brings along, such as the imported files of a class that protoc made.</summary>
internal static class CarriedReferences
{
    /// <summary>The versions, one for each reference; empty when one of them is registered nowhere, or says something else there.</summary>
    /// <param name="registry">Where to look.</param>
    /// <param name="subject">The subject of the schema that refers.</param>
    /// <param name="schema">That schema.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="RegistryException">The registry cannot answer.</exception>
    public static async Task<IReadOnlyList<RegisteredReference>> FindAsync(ISchemaRegistry registry, string subject, SchemaText schema, CancellationToken cancellationToken)
    {
        var registered = await registry.FindSubjectAsync(subject, cancellationToken).ConfigureAwait(false);
        var found = new List<RegisteredReference>();
        foreach (var reference in schema.References)
        {
            var places = Places(registered, SubjectContext.Qualify(SubjectContext.Of(subject), reference.Name), reference.Name);
            if (await FindSameAsync(registry, places, schema, reference, cancellationToken).ConfigureAwait(false) is not { } same)
                return [];
            found.Add(new RegisteredReference(reference.Name, same.Subject, same.Version));
        }

        return found;
    }

    // Where the subject's versions have it, newest first, then where serializers put it.
    private static IEnumerable<string> Places(RegisteredSubject? subject, string usual, string name) =>
        (subject?.Versions.Reverse() ?? [])
            .SelectMany(version => version.References.Where(reference => reference.Name == name).Select(version.SubjectOf))
            .Append(usual)
            .Distinct(StringComparer.Ordinal);

    private static async Task<RegisteredSchema?> FindSameAsync(
        ISchemaRegistry registry, IEnumerable<string> places, SchemaText schema, SchemaReference reference, CancellationToken cancellationToken)
    {
        var others = schema.References.Where(other => other.Name != reference.Name).ToEquatableArray();
        var candidate = new SchemaCandidate(new SchemaText(schema.Format, reference.Text, others));
        foreach (var place in places)
        {
            if (await OwnLookUp.FindAsync(registry, place, candidate, deleted: false, cancellationToken).ConfigureAwait(false) is { } same)
                return same;
        }

        return null;
    }
}
