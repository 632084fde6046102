package nl.tredewijzer.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a library offers to others, as lines of text: one for each type and each member that can be used from outside. */
final class PublicApi {

    private final ModuleReference library;

    private PublicApi(ModuleReference library) {
        this.library = library;
    }

    /** The library that a class comes from. */
    static PublicApi of(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new PublicApi(ModuleFinder.of(place).findAll().iterator().next());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of it, in order. */
    Set<String> lines() {
        Set<String> lines = new TreeSet<>();
        types().filter(PublicApi::isOpen).forEach(type -> lines.addAll(lines(type)));
        return lines;
    }

    /** What an implementation of one of its open interfaces has to provide: more would break those that are there. */
    Set<String> demands() {
        Set<String> lines = new TreeSet<>();
        types().filter(PublicApi::isOpen)
                .filter(type -> type.isInterface() && !type.isSealed() && !type.isAnnotation())
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .forEach(method -> lines.add(line(type, method))));
        return lines;
    }

    private Stream<Class<?>> types() {
        Set<String> exported = library.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = library.open();
                Stream<String> files = reader.list()) {
            List<Class<?>> found = files.filter(file -> file.endsWith(".class") && file.contains("/"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                    .<Class<?>>map(PublicApi::load)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it can be named from outside. */
    private static boolean isOpen(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && isOpen(type.getModifiers())
                && (around == null || isOpen(around));
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Set<String> lines(Class<?> type) {
        Set<String> lines = new TreeSet<>();
        lines.add(heading(type));
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> isOpen(field.getModifiers()) && !field.isSynthetic())
                .forEach(field -> lines.add(line(type, field)));
        Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> isOpen(constructor.getModifiers()) && !constructor.isSynthetic())
                .forEach(constructor -> lines.add(line(type, constructor)));
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isOpen(method.getModifiers()) && !method.isSynthetic() && !method.isBridge())
                .forEach(method -> lines.add(line(type, method)));
        return lines;
    }

    private static String heading(Class<?> type) {
        StringBuilder line = new StringBuilder(type.getName()).append(": ").append(kind(type));
        if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
            line.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        String interfaces = names(type.getGenericInterfaces());
        line.append(interfaces.isEmpty() ? "" : " implements " + interfaces);
        if (type.isSealed()) {
            line.append(" permits ")
                    .append(Arrays.stream(type.getPermittedSubclasses())
                            .map(Class::getName)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return line.toString();
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return "enum";
        }
        String flags = Modifier.isAbstract(type.getModifiers()) && !type.isInterface() ? "abstract " : "";
        flags += Modifier.isFinal(type.getModifiers()) ? "final " : "";
        if (type.isInterface()) {
            return flags + "interface";
        }
        return flags + (type.isRecord() ? "record" : "class");
    }

    private static String line(Class<?> type, Field field) {
        return type.getName() + "." + field.getName() + ": " + flags(field.getModifiers())
                + field.getGenericType().getTypeName();
    }

    private static String line(Class<?> type, Constructor<?> constructor) {
        return type.getName() + ".new(" + names(constructor.getGenericParameterTypes()) + ")" + thrown(constructor);
    }

    private static String line(Class<?> type, Method method) {
        return type.getName() + "." + method.getName() + "(" + names(method.getGenericParameterTypes()) + "): "
                + flags(method.getModifiers()) + method.getGenericReturnType().getTypeName() + thrown(method);
    }

    private static String thrown(Executable member) {
        String names = names(member.getGenericExceptionTypes());
        return names.isEmpty() ? "" : " throws " + names;
    }

    private static String flags(int modifiers) {
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isAbstract(modifiers) ? "abstract " : "");
    }

    private static String names(Type[] types) {
        return Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", "));
    }
}
