using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Inputs;

/// <summary>By what a project is known again; empty parts where the manifest does not say.</summary>
internal readonly record struct ProjectKey(string Repository, string Path, string Assembly, string TargetFramework)
{
    public static ProjectKey Of(ProjectIdentity project) =>
        new(project.Repository ?? "", project.Path ?? "", project.Assembly, project.TargetFramework ?? "");
}
