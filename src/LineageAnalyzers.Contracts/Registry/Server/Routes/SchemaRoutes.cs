using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Registry.Server.Content;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Registry.Server.Routes;

/// <summary><c>/schemas</c>: schemas by the ids and guids that records carry.</summary>
internal static class SchemaRoutes
{
    public static void Map(RouteTable routes)
    {
        routes.Get("/schemas", List);
        routes.Get("/schemas/types", _ => AnswerShapes.List(SchemaFormats.All.Select(format => format.Name.ToUpperInvariant()).Order(StringComparer.Ordinal)));
        routes.Get("/schemas/ids/{id}", GetById);
        routes.GetText("/schemas/ids/{id}/schema", call => WithId(call)[0].Body.Text);
        routes.Get("/schemas/ids/{id}/subjects", call => AnswerShapes.List(call.Page(Users(call).Select(version => version.Subject).Distinct())));
        routes.Get("/schemas/ids/{id}/versions", call => new JsonArray([.. call.Page(Users(call)).Select(version =>
            new JsonObject { ["subject"] = version.Subject, ["version"] = version.Number })]));
        routes.Get("/schemas/guids/{guid}", call => AnswerShapes.Schema(WithGuid(call)[0].Body));
        routes.Get("/schemas/guids/{guid}/ids", call => new JsonArray([.. WithGuid(call)
            .Select(version => (Context: SubjectContext.Of(version.Subject), version.Id))
            .Distinct()
            .Select(pair => new JsonObject { ["context"] = pair.Context, ["id"] = pair.Id })]));
    }

    private static JsonArray List(RegistryCall call)
    {
        var subjects = call.Content.Subjects.Values.Where(subject => SubjectContext.Matches(subject.Name, call.Text("subjectPrefix")));
        var versions = subjects.SelectMany(subject => call.Flag("latestOnly") ? subject.Seen(call.Flag("deleted")).TakeLast(1) : subject.Seen(call.Flag("deleted")));
        return AnswerShapes.Versions(call.Page(versions));
    }

    private static JsonObject GetById(RegistryCall call)
    {
        var json = AnswerShapes.Schema(WithId(call)[0].Body);
        if (call.Flag("fetchMaxId"))
            json["maxId"] = call.Content.LastIds.GetValueOrDefault(SubjectContext.Of(call.Text("subject")));
        return json;
    }

    // A deleted schema can still be asked for by its id: data that was written with it is still there.
    private static List<SubjectVersion> WithId(RegistryCall call)
    {
        var found = call.Content.WithId(SubjectContext.Of(call.Text("subject")), call.Id).ToList();
        return found.Count > 0 ? found : throw RegistryError.SchemaNotFound(call.Id);
    }

    private static IEnumerable<SubjectVersion> Users(RegistryCall call) =>
        WithId(call).Where(version => (call.Flag("deleted") || !version.Deleted) && IsOf(version, call.Text("subject")));

    // A subject without a name of its own is a context.
    private static bool IsOf(SubjectVersion version, string? subject) =>
        string.IsNullOrEmpty(subject) || SubjectContext.WithoutContext(subject).Length == 0 || SubjectContext.Normalize(subject) == version.Subject;

    private static List<SubjectVersion> WithGuid(RegistryCall call)
    {
        var found = call.Content.Versions.Where(version => version.Body.Guid.ToString() == call.PathPart("guid")).ToList();
        return found.Count > 0 ? found : throw RegistryError.SchemaNotFound();
    }
}
