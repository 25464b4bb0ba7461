using System.Text.Json.Nodes;

namespace LineageAnalyzers.Contracts.Registry.Server.Routes;

/// <summary><c>/subjects</c>: lists, looks up, registers and deletes.</summary>
internal static class SubjectRoutes
{
    public static void Map(RouteTable routes)
    {
        routes.Get("/subjects", List);
        routes.Post("/subjects/{subject}", call => AnswerShapes.Version(call.Registration.Find(call.Subject, SchemaRequest.Read(call.Body), call.Flag("deleted"), Normalizes(call))));
        routes.Delete("/subjects/{subject}", call => AnswerShapes.List(call.Deletion.DeleteSubject(call.Subject, call.Flag("permanent"))));
        routes.Get("/subjects/{subject}/versions", ListVersions);
        routes.Post("/subjects/{subject}/versions", call => AnswerShapes.Version(call.Registration.Register(call.Subject, SchemaRequest.Read(call.Body), Normalizes(call))));
        routes.Get("/subjects/{subject}/versions/{version}", call => AnswerShapes.Version(call.Content.Get(call.Subject, call.Version, call.Flag("deleted"))));
        routes.Delete("/subjects/{subject}/versions/{version}", call => call.Deletion.DeleteVersion(call.Subject, call.Version, call.Flag("permanent")));
        routes.GetText("/subjects/{subject}/versions/{version}/schema", call => call.Content.Get(call.Subject, call.Version, call.Flag("deleted")).Body.Text);
        routes.Get("/subjects/{subject}/versions/{version}/referencedby", ListReferring);
    }

    private static bool Normalizes(RegistryCall call) => call.Flag("normalize") || call.Content.Normalizes(call.Subject);

    private static JsonArray List(RegistryCall call) => AnswerShapes.List(call.Page(call.Content.Subjects.Values
        .Where(subject => SubjectContext.Matches(subject.Name, call.Text("subjectPrefix")))
        .Where(subject => call.Flag("deletedOnly") ? subject.Versions.Count > 0 && !subject.Live.Any() : subject.Seen(call.Flag("deleted")).Any())
        .Select(subject => subject.Name)));

    private static JsonArray ListVersions(RegistryCall call)
    {
        var only = call.Flag("deletedOnly");
        var subject = call.Content.Get(call.Subject, only || call.Flag("deleted"));
        var seen = only ? subject.Versions.Values.Where(version => version.Deleted) : subject.Seen(call.Flag("deleted"));
        return AnswerShapes.List(call.Page(seen.Select(version => version.Number)));
    }

    private static JsonArray ListReferring(RegistryCall call)
    {
        var version = call.Content.Get(call.Subject, call.Version, deleted: true);
        var referring = call.Content.ReferringTo(call.Subject, version.Number).Where(other => call.Flag("deleted") || !other.Deleted);
        return AnswerShapes.List(call.Page(referring.Select(other => other.Id).Distinct().Order()));
    }
}
