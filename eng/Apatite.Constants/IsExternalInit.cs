namespace System.Runtime.CompilerServices;

/// <summary>Records ask for it, and .NET Standard 2.0 does not have it.</summary>
internal static class IsExternalInit;
