namespace Apatite.Model.Fhir;

/// <summary>A statement, and why it does not count; null when it does.</summary>
internal readonly record struct Judgement(Statement Statement, string? WhyNot);
