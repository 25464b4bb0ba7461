using LineageAnalyzers.Graph.Inputs;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Merging;

/// <summary>What a merge did.</summary>
/// <param name="Projects">Each project that was put in, in the order of the inputs.</param>
/// <param name="Superseded">Inputs that another input about the same project, later in order, took the place of.</param>
/// <param name="ProjectsInStore">How many projects the store holds now; the target frameworks of a project count each.</param>
/// <param name="TopicsInStore">How many proven topic names it holds now.</param>
public sealed record MergeResult(
    IReadOnlyList<MergedProject> Projects, IReadOnlyList<SupersededInput> Superseded, long ProjectsInStore, long TopicsInStore);

/// <summary>One project that was put in.</summary>
/// <param name="Input">The file that it came from.</param>
/// <param name="Project">Who it is.</param>
/// <param name="Replaced">Whether the store held it before.</param>
/// <param name="Endpoints">How many endpoints it has.</param>
/// <param name="Fields">How many fields its records have.</param>
/// <param name="Flows">How many flows it has.</param>
public sealed record MergedProject(string Input, ProjectIdentity Project, bool Replaced, int Endpoints, int Fields, int Flows);
