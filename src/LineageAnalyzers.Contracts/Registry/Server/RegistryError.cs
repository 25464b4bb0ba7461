using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Registry.Server;

/// <summary>
/// What the server answers instead of a result. The codes are those of Confluent's Schema Registry 8
/// (<c>core/src/main/java/io/confluent/kafka/schemaregistry/rest/exceptions/Errors.java</c>); their first three digits are the HTTP status.
/// </summary>
internal sealed class RegistryError : Exception
{
    private RegistryError(int code, string message)
        : base(message) => Code = code;

    /// <summary>The code in the answer's body, for example 40401.</summary>
    public int Code { get; }

    /// <summary>The HTTP status.</summary>
    public int Status => Code / 100;

    public static RegistryError SubjectNotFound(string subject) => new(40401, $"Subject '{subject}' not found.");

    public static RegistryError VersionNotFound(int version) => new(40402, $"Version {version} not found.");

    public static RegistryError SchemaNotFound() => new(40403, "Schema not found");

    public static RegistryError SchemaNotFound(int id) => new(40403, $"Schema {id} not found");

    public static RegistryError SubjectSoftDeleted(string subject) =>
        new(40404, $"Subject '{subject}' was soft deleted. Set permanent=true to delete permanently");

    public static RegistryError SubjectNotSoftDeleted(string subject) =>
        new(40405, $"Subject '{subject}' was not deleted first before being permanently deleted");

    public static RegistryError VersionSoftDeleted(string subject, int version) =>
        new(40406, $"Subject '{subject}' Version {version} was soft deleted. Set permanent=true to delete permanently");

    public static RegistryError VersionNotSoftDeleted(string subject, int version) =>
        new(40407, $"Subject '{subject}' Version {version} was not deleted first before being permanently deleted");

    public static RegistryError NoOwnCompatibility(string subject) =>
        new(40408, $"Subject '{subject}' does not have subject-level compatibility configured");

    public static RegistryError NoOwnMode(string subject) => new(40409, $"Subject '{subject}' does not have subject-level mode configured");

    public static RegistryError Incompatible(string subject, IEnumerable<string> messages) =>
        new(40901, $"Schema being registered is incompatible with an earlier schema for subject \"{subject}\", details: [{string.Join(", ", messages)}]");

    public static RegistryError InvalidSchema(string problem) => new(42201, $"Invalid schema: {problem}");

    public static RegistryError InvalidVersion(string version) =>
        new(42202, $"The specified version '{version}' is not a valid version id. Allowed values are between [1, 2^31-1] and the string \"latest\"");

    public static RegistryError InvalidLevel(string? level) =>
        new(42203, $"Invalid compatibility level '{level}'. Valid values are {CompatibilityModes.All}");

    public static RegistryError InvalidMode(string? mode) => new(42204, $"Invalid mode '{mode}'. Valid values are {string.Join(", ", SubjectModes.All)}");

    public static RegistryError NotPermitted(string problem) => new(42205, problem);

    public static RegistryError ReferenceExists(string subject, int version) =>
        new(42206, $"One or more references exist to the schema {{subject={subject},version={version}}}");

    public static RegistryError InvalidSubject(string subject) => new(42208, $"The specified subject '{subject}' is not a valid subject name");

    public static RegistryError BadRequest(string problem) => new(40000, problem);

    public static RegistryError Store(string problem) => new(50001, $"Error in the backend data store: {problem}");
}
